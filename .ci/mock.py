#!/usr/bin/env python3
"""Measures what the mock adds to the first build of somebody's tests, and prints a table in Markdown.

    python3 .ci/mock.py

The program answers webhooks with axum and has one test. It is built with `cargo test --no-run` into an empty folder,
once without the mock and once with it. CPU seconds are those of all processes, user and system together; crates are
those that cargo compiles. All sources are fetched before.
"""

import os
import shutil
import sys
from pathlib import Path

from figures import ROOT, TARGET, against, measure

FOLDER = TARGET / "mock"
# What the mock may add: CPU seconds.
BAR = 10

MANIFEST = """
[package]
name = "shop"
version = "0.0.0"
edition = "2024"

[dependencies]
axum = {{ version = "0.8", default-features = false, features = ["http1", "tokio"] }}
stripe-client = {{ path = "{root}/generated", features = ["axum"] }}
tokio = {{ version = "1", features = ["macros", "net", "rt"] }}
{mock}
[workspace]
"""

PROGRAM = """
use axum::{Router, routing::post};
use stripe::{Event, webhook::{Delivery, Verified, Webhook}};

async fn deliver(Verified(delivery): Verified<Event>) {
    if let Delivery::Event(event) = delivery {
        println!("{}", event.type_);
    }
}

pub fn app() -> Router {
    Router::new().route("/webhook", post(deliver)).with_state(Webhook::new("whsec_test"))
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn a_customer_is_created() {
        let _app = super::app();
        CUSTOMER
    }
}
"""

WITHOUT = """let client = stripe::Client::new("sk_test_1");
        drop(stripe::customers::create().send(&client));"""
WITH = """let stripe = stripe_mock::Mock::start().await.unwrap();
        let client = stripe.client().unwrap();
        stripe::customers::create().send(&client).await.unwrap();"""


def build(name: str, mock: str, test: str):
    """What the first build of the tests costs."""
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "src").mkdir(parents=True)
    (folder / "Cargo.toml").write_text(MANIFEST.format(root=ROOT, mock=mock))
    (folder / "src" / "lib.rs").write_text(PROGRAM.replace("CUSTOMER", test))
    # The versions that the workspace is tested with.
    shutil.copy(ROOT / "Cargo.lock", folder / "Cargo.lock")
    manifest = ["--manifest-path", str(folder / "Cargo.toml")]
    environment = {**os.environ, "CARGO_TARGET_DIR": str(folder / "target"), "CARGO_TERM_COLOR": "never"}
    measure(["cargo", "fetch", *manifest], environment)
    cost = measure(["cargo", "test", "--no-run", *manifest], environment)
    measure(["cargo", "test", *manifest], environment)
    return cost


def main() -> None:
    without = build("without", "", WITHOUT)
    mock = f'[dev-dependencies]\nstripe-client-mock = {{ path = "{ROOT}/mock" }}\n'
    cost = build("with", mock, WITH)
    added = cost.cpu - without.cpu
    print("| the first build of a program's tests | CPU seconds | crates |")
    print("|---|---|---|")
    print(f"| without the mock | {without.cpu:.1f} s | {len(without.built)} |")
    print(f"| with the mock | {cost.cpu:.1f} s | {len(cost.built)} |")
    print(f"| what it adds | {against(added, BAR, 's')} | {len(cost.built) - len(without.built)} |")
    names = sorted(set(cost.built) - set(without.built))
    print(f"added: {', '.join(names)}", file=sys.stderr)


if __name__ == "__main__":
    main()
