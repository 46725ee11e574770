//! Load with a seed: many calls at once on a server that fails as the seed says, every call accounted for on both sides.

use std::{
    collections::{HashMap, HashSet},
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex},
    time::Instant,
};

use stripe_runtime::ErrorKind;

use crate::{
    api::{Client, builder, create},
    clock::Clock,
    server::{Answer, Seen, Server, response},
};

/// What the server knows of a call.
#[derive(Default)]
struct Record {
    keys: HashSet<String>,
    arrivals: u32,
}

type Records = Arc<Mutex<HashMap<i64, Record>>>;

/// The same for the same seed, call and attempt, whatever happens at the same time.
fn chance(seed: u64, call: i64, attempt: u32) -> u64 {
    let mut hasher = DefaultHasher::new();
    (seed, call, attempt).hash(&mut hasher);
    hasher.finish() % 100
}

fn answer(seed: u64, seen: &Seen, records: &Records) -> Answer {
    let call: i64 = seen
        .text()
        .strip_prefix("amount=")
        .unwrap()
        .parse()
        .unwrap();
    let attempt = {
        let mut records = records.lock().unwrap();
        let record = records.entry(call).or_default();
        record
            .keys
            .insert(seen.header("idempotency-key").unwrap().to_owned());
        record.arrivals += 1;
        record.arrivals
    };
    let right = response(
        200,
        &[("Request-Id", "req_1")],
        &format!(r#"{{"id":"ch_{call}"}}"#),
    );
    let error = |status| Answer::Bytes(response(status, &[], r#"{"error":{"type":"api_error"}}"#));
    match chance(seed, call, attempt) {
        0..60 => Answer::Bytes(right),
        60..65 => error(500),
        65..70 => Answer::Bytes(response(503, &[("Retry-After", "1")], "")),
        70..75 => error(409),
        75..78 => Answer::Bytes(response(400, &[("Stripe-Should-Retry", "true")], "{}")),
        78..81 => error(402),
        81..86 => Answer::Cut(Vec::new()),
        86..91 => Answer::Cut(right[..right.len() / 2].to_vec()),
        91..96 => Answer::Cut(right[..right.len() - 1].to_vec()),
        _ => Answer::Cut(right),
    }
}

/// The memory that is used, in KiB, and the open descriptors, where the system tells them.
fn used() -> (u64, usize) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let memory = memory.and_then(|it| it.trim().split(' ').next()?.parse().ok());
    let descriptors = fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    (memory.unwrap_or(0), descriptors)
}

/// Makes `calls` calls, `at_once` of them at a time; gives back how many succeeded, how many attempts there were, and how many
/// of those arrived.
async fn load(
    seed: u64,
    calls: i64,
    at_once: i64,
    first: i64,
    client: &Client,
    server: &Server,
    records: &Records,
) -> [u32; 3] {
    let (mut succeeded, mut attempts, mut arrivals) = (0, 0, 0);
    for batch in (first..first + calls).step_by(usize::try_from(at_once).unwrap()) {
        let calls = (batch..batch + at_once).map(|call| {
            let client = client.clone();
            tokio::spawn(async move {
                (
                    call,
                    create().amount(call).send(&client).with_response().await,
                )
            })
        });
        for call in calls.collect::<Vec<_>>() {
            let (call, result) = call.await.unwrap();
            let record = records.lock().unwrap().remove(&call).unwrap();
            assert_eq!(record.keys.len(), 1, "{call} has two keys");
            let key = record.keys.into_iter().next().unwrap();
            let tries = match &result {
                Ok(response) => {
                    succeeded += 1;
                    assert_eq!(response.value.id, format!("ch_{call}"));
                    assert_eq!(response.idempotency_key(), Some(&*key));
                    response.tries()
                }
                Err(error) => {
                    assert!(
                        !error.call_succeeded() || error.kind() == ErrorKind::Connection,
                        "{error}"
                    );
                    assert_eq!(error.idempotency_key(), Some(&*key));
                    error.tries()
                }
            };
            // An attempt on a kept connection that the server is just closing never arrives.
            assert!(
                (1..=tries).contains(&record.arrivals),
                "{call} with seed {seed}: {} arrivals, {result:?}",
                record.arrivals
            );
            attempts += tries;
            arrivals += record.arrivals;
        }
        server.seen().clear();
    }
    assert!(
        records.lock().unwrap().is_empty(),
        "the server knows of calls that nobody made"
    );
    [succeeded, attempts, arrivals]
}

/// Gives back the memory and the descriptors that are used before and after.
async fn soak(seed: u64, rounds: i64, calls: i64) -> ((u64, usize), (u64, usize)) {
    let records = Records::default();
    let shared = Arc::clone(&records);
    let server = Server::new(move |_, seen| answer(seed, seen, &shared));
    let client = builder(&server, &Clock::default()).build().unwrap();
    // What is kept once (threads, pools, buffers) is there after the first round.
    load(seed, calls, 50, 0, &client, &server, &records).await;
    let (start, before) = (Instant::now(), used());
    let mut sums = [0; 3];
    for round in 1..=rounds {
        let counts = load(seed, calls, 50, round * calls, &client, &server, &records).await;
        for (sum, count) in sums.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    let [succeeded, attempts, arrivals] = sums;
    let after = used();
    #[allow(clippy::print_stdout, reason = "the figures are the result")]
    {
        println!(
            "seed {seed}: {} calls, {succeeded} succeeded, {attempts} attempts, {arrivals} of them arrived, all accounted for; {} s; memory {} -> {} KiB, descriptors {} -> {}",
            rounds * calls,
            start.elapsed().as_secs(),
            before.0,
            after.0,
            before.1,
            after.1
        );
    }
    (before, after)
}

#[tokio::test]
async fn every_call_is_accounted_for() {
    soak(1, 1, 250).await;
}

/// `SOAK_SEED` and `SOAK_CALLS` in the environment choose others.
#[tokio::test]
#[ignore = "takes minutes: `.ci/run soak`"]
async fn every_call_is_accounted_for_under_load() {
    let number = |name| std::env::var(name).ok().and_then(|it| it.parse().ok());
    let calls: u64 = number("SOAK_CALLS").unwrap_or(100_000);
    let seed = number("SOAK_SEED").unwrap_or(16);
    let (before, after) = soak(seed, i64::try_from(calls / 1000).unwrap(), 1000).await;
    // Nothing else runs in this process at the same time.
    assert!(
        after.0 < before.0 + before.0 / 4 + 4096,
        "memory {before:?} -> {after:?}"
    );
    assert!(
        after.1 < before.1 + 60,
        "descriptors {before:?} -> {after:?}"
    );
}
