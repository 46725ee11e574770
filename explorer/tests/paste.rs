//! Commands in the styles that documentation uses, and what is understood of them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "paste/commands.rs"]
mod commands;

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use commands::{COMMANDS, DOCUMENTATION};
use stripe_explorer::paste::parse;
use stripe_explorer::request::prepare;
use stripe_explorer::{rust, shell};
use stripe_mock::inspect;

#[test]
fn commands_become_the_requests_that_they_say() {
    assert!(COMMANDS.len() >= 60, "{}", COMMANDS.len());
    for (command, operation, text) in COMMANDS {
        let pasted = parse(command).unwrap_or_else(|error| panic!("{command}\n{error}"));
        let prepared = prepare(&pasted.call).unwrap();
        let path = prepared.request().path().to_owned();
        let method = prepared.model.method.as_str();
        assert_eq!(format!("{method} {path}"), *operation, "{command}");
        assert_eq!(prepared.text(), *text, "{command}");
        rust::rust(&prepared).unwrap().program().unwrap();
    }
}

#[test]
fn what_is_shown_as_curl_is_read_as_the_same() {
    for (command, ..) in COMMANDS.iter().chain(DOCUMENTATION) {
        let pasted = parse(command).unwrap();
        let prepared = prepare(&pasted.call).unwrap();
        let curl = shell::curl(&prepared);
        let again = prepare(
            &parse(&curl)
                .unwrap_or_else(|error| panic!("{curl}\n{error}"))
                .call,
        )
        .unwrap();
        assert_eq!(again.text(), prepared.text(), "{curl}");
        assert_eq!(again.options.account, prepared.options.account, "{curl}");
        assert_eq!(again.file, prepared.file, "{curl}");
    }
}

#[test]
fn headers_set_what_is_beside_the_parameters() {
    let pasted = parse(
        "curl https://api.stripe.com/v1/charges/ch_1 -u sk_test_1: -H 'Stripe-Account: acct_1' \
         -H \"Idempotency-Key: key 1\" -H 'Stripe-Version: 2025-03-31.basil' -H 'Stripe-Context: ctx_1' -H 'X-Other: a'",
    )
    .unwrap();
    let options = &pasted.call.options;
    assert_eq!(options.account.as_deref(), Some("acct_1"));
    assert_eq!(options.idempotency_key.as_deref(), Some("key 1"));
    assert_eq!(options.version.as_deref(), Some("2025-03-31.basil"));
    assert_eq!(options.context.as_deref(), Some("ctx_1"));
    assert!(pasted.notes.iter().any(|note| note.contains("X-Other")));
    let program = rust::rust(&prepare(&pasted.call).unwrap())
        .unwrap()
        .program()
        .unwrap();
    assert!(program.contains(".stripe_account(\"acct_1\")"), "{program}");
}

#[test]
fn a_key_in_a_command_is_nowhere_in_what_comes_of_it() {
    for key in ["sk_test_51HIDDEN", "sk_live_51HIDDEN"] {
        for command in [
            format!("curl https://api.stripe.com/v1/customers -u {key}: -d name=a"),
            format!(
                "curl https://api.stripe.com/v1/customers -H 'Authorization: Bearer {key}' -d name=a"
            ),
            format!("stripe customers create --name a --api-key {key}"),
        ] {
            let pasted = parse(&command).unwrap();
            let prepared = prepare(&pasted.call).unwrap();
            let all = [
                serde_json::to_string(&pasted).unwrap(),
                shell::curl(&prepared),
                shell::wire(&prepared),
                rust::rust(&prepared).unwrap().program().unwrap(),
            ];
            assert!(!all.concat().contains("HIDDEN"), "{command}");
            assert_eq!(
                pasted.notes.len(),
                usize::from(key.contains("live")),
                "{command}"
            );
        }
    }
}

#[test]
fn what_is_not_understood_is_named() {
    for (text, named) in [
        ("", "nothing to read"),
        ("wget https://api.stripe.com", "`wget`"),
        ("curl -u sk_test_1:", "no URL"),
        ("curl https://api.stripe.com/v1/nothing", "/v1/nothing"),
        ("curl -X PUT https://api.stripe.com/v1/charges/ch_1", "PUT"),
        (
            "curl https://api.stripe.com/v1/charges -d 'a",
            "quotation mark",
        ),
        (
            "curl https://api.stripe.com/v1/charges -d a=1 -d a=2",
            "sent twice",
        ),
        (
            "curl https://api.stripe.com/v2/core/accounts -d '{'",
            "not JSON",
        ),
        ("stripe parrots feed", "`stripe parrots feed`"),
        ("stripe customers retrieve", "`customer`"),
        ("{}", "no `path`"),
        ("{", "not JSON"),
    ] {
        let error = parse(text).err().map(|error| error.to_string());
        assert!(
            error.as_ref().is_some_and(|it| it.contains(named)),
            "{text}: {error:?}"
        );
    }
    for (text, named) in [
        (
            "curl https://api.stripe.com/v1/charges/ch_1 --unheard-of",
            "`--unheard-of`",
        ),
        (
            "curl https://api.stripe.com/v1/charges/ch_1 | jq .id",
            "first command",
        ),
        (
            "curl https://api.stripe.com/v1/customers -d @file.txt",
            "`file.txt`",
        ),
        (
            "{\"method\": \"GET\", \"path\": \"/v1/charges\", \"weather\": 1}",
            "`weather`",
        ),
        ("stripe customers retrieve cus_1 cus_2", "`cus_2`"),
    ] {
        let notes = parse(text).unwrap().notes;
        assert!(
            notes.iter().any(|note| note.contains(named)),
            "{text}: {notes:?}"
        );
    }
}

/// The programs of the documentation's samples, which `programs.rs` compiles: written anew with `UPDATE_PROGRAMS=1`.
#[test]
fn the_samples_of_the_documentation_are_understood_wholly() {
    let mut text = String::from(
        "// Written by `UPDATE_PROGRAMS=1 cargo test -p stripe-client-explorer --test paste`.\n\n",
    );
    text += "pub(crate) const SAMPLE: &[crate::Program] = &[\n";
    let mut modules = String::new();
    for (at, (command, operation, sent)) in DOCUMENTATION.iter().enumerate() {
        let call = parse(command).unwrap().call;
        let prepared = prepare(&call).unwrap();
        let faults = stripe_explorer::check::faults(&call, &prepared);
        assert_eq!(faults, [], "{command}");
        assert_eq!(call.operation, *operation, "{command}");
        // What is sent is what the command says, whatever the order.
        let (said, is) = (
            inspect::form(sent).unwrap(),
            inspect::form(&prepared.text()).unwrap(),
        );
        assert_eq!(said, is, "{command}");
        let rust = rust::rust(&prepared).unwrap();
        writeln!(
            text,
            "    ({:?}, p{at}::request),",
            serde_json::to_string(&call).unwrap()
        )
        .unwrap();
        write!(
            modules,
            "\nmod p{at} {{\n{}\npub(crate) fn request() -> crate::Made {{\n    Ok(stripe_runtime::ApiRequest::into_request({}))\n}}\n}}\n",
            rust.program().unwrap(),
            rust.request
        )
        .unwrap();
    }
    text += "];\n";
    text += &modules;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs/documentation.rs");
    if env::var_os("UPDATE_PROGRAMS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(
        fs::read_to_string(&path).is_ok_and(|found| found == text),
        "run it with UPDATE_PROGRAMS=1, and look at what has changed"
    );
}
