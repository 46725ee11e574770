//! The manifest of the crate.

use std::fmt::Write;

use super::{Emission, Packaging, events, feature_of};
use crate::names::{ERRORS, feature};

/// Features of the runtime that the crate passes on.
const RUNTIME: &[&str] = &[
    "blocking",
    "chrono",
    "hyper",
    "jiff",
    "native-roots",
    "native-tls",
    "proxy",
    "rust_decimal",
    "rustls",
    "rustls-aws-lc-rs",
    "serde",
    "time",
    "tracing",
];

/// Those of them that bring the default transport.
const WITH_TRANSPORT: &[&str] = &[
    "blocking",
    "native-tls",
    "proxy",
    "rustls",
    "rustls-aws-lc-rs",
];

/// Features beside those of the modules that add public items, or implementations for some: docs.rs has them on.
const DOCUMENTED: &[&str] = &[
    "blocking",
    "chrono",
    "jiff",
    "rust_decimal",
    "serde",
    "time",
    "tracing",
];

/// The same, for documents with events.
const DOCUMENTED_WITH_EVENTS: &[&str] = &["axum", "tower"];

/// Where the crate is developed.
const REPOSITORY: &str = "https://github.com/stripe-client/stripe-client";

/// The modules that most users need, as far as the document has them.
const DEFAULT: &[&str] = &[
    "balance",
    "charges",
    "checkout-sessions",
    "customers",
    "events",
    "invoices",
    "payment_intents",
    "payment_methods",
    "prices",
    "products",
    "refunds",
    "setup_intents",
    "subscriptions",
    "tokens",
];

pub(super) fn manifest(emission: &Emission<'_>, packaging: &Packaging) -> String {
    let Packaging {
        runtime_path,
        version,
        rust_version,
        standalone,
    } = packaging;
    let of_events = emission
        .ir
        .events
        .iter()
        .flat_map(|_| DOCUMENTED_WITH_EVENTS);
    let documented: Vec<&str> = ["full"]
        .iter()
        .chain(DOCUMENTED)
        .chain(of_events)
        .copied()
        .collect();
    let documented = quoted(&documented);
    let mut text = format!(
        "# Written by `cargo xtask generate`.\n\
         [package]\n\
         name = \"stripe-client\"\n\
         version = \"{version}\"\n\
         edition = \"2024\"\n\
         rust-version = \"{rust_version}\"\n\
         license = \"MIT OR Apache-2.0\"\n\
         description = \"A client for Stripe's API: every operation, typed, and light to build\"\n\
         repository = \"{REPOSITORY}\"\n\
         homepage = \"{REPOSITORY}\"\n\
         documentation = \"https://docs.rs/stripe-client\"\n\
         readme = \"README.md\"\n\
         keywords = [\"stripe\", \"payments\", \"api\", \"client\"]\n\
         categories = [\"api-bindings\", \"web-programming::http-client\"]\n\
         include = [\"/src\", \"/README.md\", \"/LICENSE-*\"]\n\
         \n\
         [lib]\n\
         name = \"stripe\"\n\
         \n\
         # Every public item: whatever adds one is on.\n\
         [package.metadata.docs.rs]\n\
         features = [{documented}]\n\
         targets = []\n\
         \n\
         [dependencies]\n\
         stripe-client-runtime = {{ path = \"{runtime_path}\", version = \"={version}\", default-features = false }}\n\
         \n\
         [features]\n"
    );
    let all: Vec<String> = emission
        .features
        .modules()
        .map(|module| feature(module))
        .collect();
    let webhook = emission.ir.events.iter().map(|_| "webhook");
    let there = DEFAULT
        .iter()
        .filter(|name| all.iter().any(|it| it == *name));
    let default: Vec<&str> = ["rustls", "proxy"]
        .into_iter()
        .chain(webhook)
        .chain(there.copied())
        .collect();
    // Infallible: writing to a `String`.
    _ = writeln!(text, "default = [{}]", quoted(&default));
    _ = writeln!(text, "# Every module.");
    _ = writeln!(text, "full = [");
    for name in &all {
        _ = writeln!(text, "    \"{name}\",");
    }
    _ = writeln!(text, "]\n");
    for name in RUNTIME {
        let transport = if WITH_TRANSPORT.contains(name) {
            "\"hyper\", "
        } else {
            ""
        };
        _ = writeln!(
            text,
            "{name} = [{transport}\"stripe-client-runtime/{name}\"]"
        );
    }
    if let Some(events) = &emission.ir.events {
        let of_events: Vec<String> = feature_of(emission, events::module(emission, events))
            .into_iter()
            .collect();
        let of_events: Vec<&str> = of_events.iter().map(String::as_str).collect();
        _ = writeln!(
            text,
            "\n# Webhooks; and the same for axum, and as a tower service.\n\
             webhook = [{}, \"stripe-client-runtime/webhook\"]\n\
             axum = [\"webhook\", \"stripe-client-runtime/axum\"]\n\
             tower = [\"webhook\", \"stripe-client-runtime/tower\"]",
            quoted(&of_events)
        );
    }
    _ = writeln!(
        text,
        "\n# A feature for each module of operations, and `{ERRORS}` for the error object in full.\n\
         # A feature brings those whose objects it holds."
    );
    for module in emission.features.modules() {
        let needs: Vec<String> = emission
            .features
            .needs(module)
            .map(|module| feature(module))
            .collect();
        let needs: Vec<&str> = needs.iter().map(String::as_str).collect();
        _ = writeln!(text, "{} = [{}]", feature(module), quoted(&needs));
    }
    if *standalone {
        text.push_str("\n[workspace]\n");
    }
    text
}

fn quoted(names: &[&str]) -> String {
    names
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect::<Vec<_>>()
        .join(", ")
}
