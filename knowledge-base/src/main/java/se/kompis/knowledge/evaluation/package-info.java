/**
 * Measures search on BEIR-format data: nDCG, MRR, recall and how well foreign questions are
 * refused.
 */
@org.jspecify.annotations.NullMarked
package se.kompis.knowledge.evaluation;
