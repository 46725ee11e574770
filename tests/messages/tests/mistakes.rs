//! Each mistake does not compile, and the message is the one beside it.

/// Messages are worded by the compiler, so another version of it may word them otherwise: `TRYBUILD=overwrite` writes
/// them anew, and then they are read.
#[test]
#[ignore = "builds the crate once more, and depends on the version of the compiler: `.ci/run messages`"]
fn each_mistake_has_its_message() {
    trybuild::TestCases::new().compile_fail("mistakes/*.rs");
}
