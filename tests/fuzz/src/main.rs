//! Runs a target on inputs made of its seeds: `stripe-client-fuzz-tests TARGET COUNT SEED`, where the count is that of inputs
//! (`1000000`) or of seconds (`20s`). A panic ends it, with the input.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;
use std::time::Instant;

use stripe_fuzz::mutate::{Random, mutate};
use stripe_fuzz::{TARGETS, seeds};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|it| it.parse::<u64>().ok());
    let name = arguments.first().map(String::as_str);
    let target = TARGETS.iter().find(|(target, _)| Some(*target) == name);
    let seconds = arguments
        .get(1)
        .and_then(|it| it.strip_suffix('s')?.parse::<u64>().ok());
    let (Some((name, check)), Some(count), Some(seed)) =
        (target, number(1).or(seconds.map(|_| u64::MAX)), number(2))
    else {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        println!("TARGET COUNT SEED; targets: {}", names.join(", "));
        return ExitCode::FAILURE;
    };
    let start = Instant::now();
    let seeds = seeds(name);
    let mut random = Random::new(seed);
    let mut executions = 0;
    while executions < count && seconds.is_none_or(|it| start.elapsed().as_secs() < it) {
        executions += 1;
        let mut input = seeds[random.below(seeds.len())].clone();
        mutate(&mut input, &seeds, &mut random);
        if std::panic::catch_unwind(|| check(&input)).is_err() {
            println!("{name} fails for {:?}", String::from_utf8_lossy(&input));
            println!("bytes: {input:?}");
            return ExitCode::FAILURE;
        }
    }
    println!(
        "{name}: {executions} executions in {} s, seed {seed}",
        start.elapsed().as_secs()
    );
    ExitCode::SUCCESS
}
