//! What is received: every type that has a secret in it, with a canary in the place of each, printed in every way.

use std::fmt::{Debug, Write};

use serde_json::{Value, json};
use stripe::webhook::TestEvent;
use stripe::{Charge, Method, Object, PaymentIntent, RawJson};
use stripe_tests::loopback::{Answer, Loopback};
use stripe_tests::sample::{self, SECRET, Style};
use stripe_tests::schemas;

use crate::{DOCUMENT, assert_none};

/// A part of the canary that is there whatever becomes of its ends.
const PART: &str = "4000056655665556";

/// The key of a schema, an empty value of its type, and a sample.
type Sample = (&'static str, fn() -> Box<dyn schemas::Received>, Value);

/// A sample of each schema with secrets.
fn samples() -> impl Iterator<Item = Sample> {
    let all = schemas::ALL.iter().map(|(key, blank)| {
        let sample = sample::component(&DOCUMENT, key, Style::Secret);
        (*key, *blank, sample)
    });
    all.filter(|(_, _, sample)| sample.to_string().contains(SECRET))
}

fn printed(value: &(impl Debug + ?Sized)) -> String {
    format!("{value:?}{value:#?}")
}

#[test]
fn no_value_prints_its_secrets() {
    let mut faults = Vec::new();
    let mut types = 0;
    for (key, blank, sample) in samples() {
        types += 1;
        let mut value = blank();
        schemas::decode(&sample.to_string(), value.as_mut()).unwrap();
        let kept = value.encoded().matches(SECRET).count();
        if kept != sample.to_string().matches(SECRET).count() {
            faults.push(format!("{key} holds {kept} secrets of {sample}"));
        }
        let shown = printed(value.as_ref());
        if shown.contains(PART) {
            faults.push(format!("{key} prints {shown}"));
        }
        let raw: Object = stripe::from_str(&sample.to_string()).unwrap();
        let shown = printed(&raw)
            + &printed(&RawJson::from(raw.clone()))
            + &printed(&stripe::Partial::<PaymentIntent>::new(raw.clone()))
            + &printed(&stripe::Partial::<Charge>::new(raw));
        if shown.contains(PART) {
            faults.push(format!("JSON of {key} prints {shown}"));
        }
    }
    println!("{types} types with secrets, none printed");
    assert_none(&faults, types);
    assert!(types > 100, "only {types} types with secrets");
}

/// A secret that is something else than a text, or breaks off, fails the decoding. What is said of it does not show it.
#[test]
fn no_decode_error_prints_secrets() {
    let mut faults = Vec::new();
    let (mut total, mut failed) = (0, 0);
    for (key, blank, sample) in samples() {
        let text = sample.to_string();
        let canary = format!("\"{SECRET}\"");
        for (at, _) in text.match_indices(&canary) {
            let (before, after) = (&text[..at], &text[at + canary.len()..]);
            let hostile = [
                format!("{before}{{{canary}:{canary}}}{after}"),
                format!("{before}[{canary}]{after}"),
                format!("{before}{PART}{after}"),
                format!("{before}{PART}.5e3{after}"),
                format!("{before}{canary}"),
                format!("{before}\"{SECRET}"),
                format!("{before}\"{SECRET}\u{1}\"{after}"),
                format!("{before}\"{SECRET}\\q\"{after}"),
                format!("{before}{SECRET}{after}"),
            ];
            for text in hostile {
                total += 1;
                let mut value = blank();
                let shown = match schemas::decode(&text, value.as_mut()) {
                    Ok(()) => printed(value.as_ref()),
                    Err(error) => {
                        failed += 1;
                        format!("{error}{error:#}{}", printed(&error))
                    }
                };
                if shown.contains(PART) {
                    faults.push(format!("{key}: {shown} of {text}"));
                }
            }
        }
    }
    println!("{failed} of {total} spoiled secrets refused, none printed");
    assert_none(&faults, total);
    assert!(failed * 2 > total, "only {failed} of {total} failed");
}

/// What a call gives, and what an observer of it is told.
#[test]
fn no_response_and_no_error_prints_secrets() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let samples: Vec<(&str, Value)> = samples().map(|(key, _, sample)| (key, sample)).collect();
        let answers = samples.iter().flat_map(|(_, sample)| {
            let in_error = json!({"error": {"type": "card_error", "code": "card_declined", "payment_intent": sample}});
            [
                Answer::json(sample.to_string()),
                Answer::json(sample.to_string()),
                Answer::status(402, in_error.to_string()),
                Answer::json(format!("[{sample}")),
            ]
        });
        let server = Loopback::start(answers).unwrap();
        let client = server.client().unwrap();
        let request = || client.raw(Method::Post, "/v1/things").param("number", SECRET).max_retries(0);
        let mut faults = Vec::new();
        for (key, _) in &samples {
            let mut shown = printed(&request());
            let response = request().send::<Object>(&client).with_response().await.unwrap();
            shown += &printed(&response);
            // A number is none of them.
            for _ in 0..3 {
                let error = request().send::<i64>(&client).await.unwrap_err();
                write!(shown, "{error}{error:#}{}", printed(&error)).unwrap();
                shown += &printed(&error.decode_error());
                shown += &printed(&error.api_error());
                shown += &printed(&error.partial::<PaymentIntent>());
                shown += &printed(&error.object_partial::<PaymentIntent>());
                shown += &printed(&error.object::<PaymentIntent>().map(|it| it.map(drop)));
            }
            if shown.contains(PART) {
                faults.push(format!("{key}: {shown}"));
            }
        }
        assert_none(&faults, samples.len());
    });
}

#[test]
fn no_event_prints_the_secrets_of_its_object() {
    let mut faults = Vec::new();
    for (key, _, sample) in samples() {
        let object: RawJson = stripe::from_str(&sample.to_string()).unwrap();
        let test = TestEvent::new("thing.updated", &object).previous_attributes(&object);
        let event = test.event().unwrap();
        let shown = printed(&test)
            + &printed(&event)
            + &printed(&event.object().map_err(|error| error.to_string()))
            + &printed(&event.partial::<PaymentIntent>());
        if shown.contains(PART) {
            faults.push(format!("{key}: {shown}"));
        }
    }
    assert_none(&faults, 1);
}
