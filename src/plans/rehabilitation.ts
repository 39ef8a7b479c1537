import type { Sum } from "../domain/target";

/** Voluntary at a centre, whoever runs it: "cai nghiện tự nguyện tại cơ sở". */
export const voluntaryAtCentre: Sum = ["CNTN_CL", "CNTN_NCL"];

/** "Cai nghiện tại gia đình, cộng đồng", in two columns or in one. */
export const atHome: Sum = ["CN_GD", "CN_CD", "CN_GDCD"];

/** Everyone newly taken into rehabilitation. Substitution treatment is not rehabilitation in the plans. */
export const anyRehabilitation: Sum = ["CNBB", ...voluntaryAtCentre, ...atHome];
