//! Each target on its seeds, and on some inputs made of them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use stripe_fuzz::mutate::{Random, mutate};
use stripe_fuzz::{TARGETS, seeds};

fn run(target: &str, count: usize) {
    let (_, check) = TARGETS.iter().find(|(name, _)| *name == target).unwrap();
    let seeds = seeds(target);
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| check(seed));
    let mut random = Random::new(16);
    for _ in 0..count {
        let mut input = seeds[random.below(seeds.len())].clone();
        mutate(&mut input, &seeds, &mut random);
        check(&input);
    }
}

macro_rules! briefly {
    ($($target:ident: $count:literal),*) => {
        $(#[test]
        fn $target() {
            run(stringify!($target), $count);
        })*

        #[test]
        fn all_targets_are_here() {
            let here = [$(stringify!($target)),*];
            assert_eq!(TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), here);
        }
    };
}

briefly! {
    json: 20_000,
    form: 20_000,
    signature: 3_000,
    paging: 500,
    error_body: 3_000,
    document: 100,
    overlay: 100,
    description: 30
}
