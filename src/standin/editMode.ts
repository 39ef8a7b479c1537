/** Excel while a cell is being typed in: it answers nobody, except those who said they would wait. */
export class EditMode {
  private waiting: (() => void)[] = [];
  private typing = false;

  get on(): boolean {
    return this.typing;
  }
  begin(): void {
    this.typing = true;
  }
  /** Lets the waiting requests go on, in the order they came. */
  end(): void {
    this.typing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }
  /** Resolves when no cell is being typed in. */
  async over(): Promise<void> {
    while (this.typing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
