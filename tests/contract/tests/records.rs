//! Every type of a response, on JSON that is not quite what its schema says: samples with bytes and pieces changed.

use std::env;

use stripe_tests::sample::{self, Style};
use stripe_tests::schemas;

use crate::mutate::{Random, mutate};
use crate::{DOCUMENT, assert_none};

/// How often each type is tried. `RECORDS` in the environment chooses another number, and `RECORDS_SEED` other inputs.
const TIMES: usize = 3;

#[test]
fn what_decodes_is_json_and_encodes_again() {
    let number = |name| env::var(name).ok().and_then(|it| it.parse().ok());
    let times: usize = number("RECORDS").unwrap_or(TIMES);
    let mut random = Random::new(number("RECORDS_SEED").map_or(16, |seed: usize| seed as u64));
    let (mut faults, mut total, mut decoded) = (Vec::new(), 0, 0);
    for (key, blank) in schemas::ALL {
        let styles = [Style::Maximal, Style::Minimal, Style::Novel];
        let seeds = styles.map(|style| {
            sample::component(&DOCUMENT, key, style)
                .to_string()
                .into_bytes()
        });
        for _ in 0..times {
            let mut input = seeds[random.below(seeds.len())].clone();
            mutate(&mut input, &seeds, &mut random);
            let Ok(text) = String::from_utf8(input) else {
                continue;
            };
            total += 1;
            let mut value = blank();
            if schemas::decode(&text, value.as_mut()).is_err() {
                continue;
            }
            decoded += 1;
            if let Err(error) = serde_json::from_str::<serde_json::Value>(&text) {
                // Half of a surrogate pair and numbers of any size are taken here.
                let why = error.to_string();
                if !["surrogate", "hex escape", "out of range"]
                    .iter()
                    .any(|it| why.contains(it))
                {
                    faults.push(format!("{key} takes {text}: {why}"));
                }
            }
            let encoded = value.encoded();
            let mut again = blank();
            match schemas::decode(&encoded, again.as_mut()) {
                Err(error) => faults.push(format!(
                    "{key} does not take what it wrote, {encoded}: {error}"
                )),
                Ok(()) if again.encoded() != encoded => {
                    faults.push(format!("{key} changes {encoded}"))
                }
                Ok(()) => {}
            }
        }
    }
    println!("{decoded} of {total} spoiled samples decoded");
    assert_none(&faults, total);
    assert!(decoded * 20 > total, "only {decoded} of {total} decoded");
}
