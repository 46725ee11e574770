//! Looks for a delivery that does what none may do. `.ci/run fuzz` installs what it needs and runs it for a minute.
#![no_main]

mod delivery;

libfuzzer_sys::fuzz_target!(|input: &[u8]| delivery::check(input));
