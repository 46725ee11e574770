//! What the programs of the benchmarks have in common, so that they differ in the client alone: the objects they decode, how
//! a piece of work is timed, and how a figure is printed.
#![forbid(unsafe_code)]
// The programs talk to a terminal, through which they are read.
#![allow(clippy::print_stdout)]

use std::time::{Duration, Instant};

/// Objects as Stripe sends them, indented, by the names of their schemas.
pub const SAMPLES: [(&str, &str); 6] = [
    ("customer", include_str!("../../samples/customer.json")),
    (
        "subscription",
        include_str!("../../samples/subscription.json"),
    ),
    ("invoice", include_str!("../../samples/invoice.json")),
    ("charge", include_str!("../../samples/charge.json")),
    (
        "payment_intent",
        include_str!("../../samples/payment_intent.json"),
    ),
    ("event", include_str!("../../samples/event.json")),
];

/// A sample by its name; empty if there is none.
pub fn sample(name: &str) -> &'static str {
    let found = SAMPLES.iter().find(|(known, _)| *known == name);
    found.map_or("", |(_, json)| json)
}

/// A customer that holds a list with a subscription, which holds lists in its turn: the deepest of what the samples give.
pub fn deep_customer() -> String {
    let subscriptions = list(sample("subscription"), 1);
    let customer = sample("customer").trim_start().trim_start_matches('{');
    format!("{{\n  \"subscriptions\": {subscriptions},{customer}")
}

/// A page of `count` such objects, indented as they are.
pub fn list(json: &str, count: usize) -> String {
    let item = json.trim_end().replace('\n', "\n    ");
    let items = vec![item; count].join(",\n    ");
    format!(
        "{{\n  \"object\": \"list\",\n  \"data\": [\n    {items}\n  ],\n  \"has_more\": true,\n  \"url\": \"/v1/objects\"\n}}\n"
    )
}

/// The best rate at which `work` gets through `bytes` bytes, in megabytes (10⁶) a second.
///
/// The best of many short turns is what the machine gives when nothing else is in its way.
pub fn throughput(bytes: usize, mut work: impl FnMut()) -> f64 {
    const TURN: usize = 200_000;
    const TURNS: usize = 150;
    let times = (TURN / bytes.max(1)).max(1);
    work();
    let mut best = Duration::MAX;
    for _ in 0..TURNS {
        let start = Instant::now();
        for _ in 0..times {
            work();
        }
        best = best.min(start.elapsed());
    }
    (bytes * times) as f64 / best.as_secs_f64() / 1e6
}

/// Prints a figure, for the program that started this one.
pub fn report(name: &str, value: f64) {
    println!("{name}\t{value}");
}

/// The memory that this process holds now, in bytes; 0 where the system does not say.
pub fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line
        .and_then(|line| line.trim().strip_suffix("kB"))
        .and_then(|n| n.trim().parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}

/// The argument at `index` of the program, as a number.
///
/// # Errors
/// It is not there, or no number.
pub fn number(index: usize) -> Result<usize, String> {
    let argument = std::env::args().nth(index);
    argument
        .and_then(|text| text.parse().ok())
        .ok_or(format!("argument {index} is to be a number"))
}

#[cfg(test)]
mod tests {
    use super::{SAMPLES, list};

    #[test]
    fn a_list_is_indented_like_its_items() {
        let page = list("{\n  \"id\": 1\n}\n", 2);
        assert!(page.contains(
            "\"data\": [\n    {\n      \"id\": 1\n    },\n    {\n      \"id\": 1\n    }\n  ]"
        ));
        assert_eq!(SAMPLES.len(), 6);
    }
}
