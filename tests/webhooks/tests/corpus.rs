//! What the fuzzer found worth keeping, gone through without it.

#[path = "../../../fuzz/fuzz_targets/delivery.rs"]
mod delivery;

use std::path::Path;

#[test]
fn no_input_of_the_corpus_does_what_none_may_do() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/webhook");
    let mut inputs = 0;
    for entry in std::fs::read_dir(corpus).unwrap() {
        delivery::check(&std::fs::read(entry.unwrap().path()).unwrap());
        inputs += 1;
    }
    assert!(inputs > 200);
}
