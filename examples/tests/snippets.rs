//! The tasks and the other parts of the guide run against the mock, which refuses what Stripe would refuse.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use examples::{snippets, tasks};
use stripe::webhook::{TestEvent, Webhook};
use stripe_mock::Mock;

#[tokio::test]
async fn the_tasks_run() {
    let stripe = Mock::start().await.unwrap();
    let client = &stripe.client().unwrap();
    tasks::client();
    tasks::settings().unwrap();
    let customer = tasks::create_customer(client).await.unwrap();
    tasks::retrieve_customer(client).await.unwrap().unwrap();
    tasks::update_customer(client).await.unwrap();
    tasks::clear_metadata(client).await.unwrap();
    tasks::delete_customer(client).await.unwrap();
    assert_eq!(tasks::list_customers(client).await.unwrap().data.len(), 3);
    tasks::iterate_customers(client).await.unwrap();
    tasks::search_customers(client).await.unwrap();
    tasks::filter_by_time(client).await.unwrap();
    tasks::create_payment(client).await.unwrap();
    tasks::confirm_payment(client).await.unwrap();
    tasks::capture_payment(client).await.unwrap();
    tasks::refund(client).await.unwrap();
    tasks::checkout_session(client).await.unwrap();
    tasks::setup_intent(client).await.unwrap();
    tasks::card_token(client).await.unwrap();
    tasks::add_card(client).await.unwrap();
    tasks::product_with_price(client).await.unwrap();
    tasks::subscribe(client).await.unwrap();
    tasks::cancel_subscription(client).await.unwrap();
    tasks::invoice(client).await.unwrap();
    tasks::expand(client).await.unwrap();
    tasks::idempotency_key(client).await.unwrap();
    tasks::connected_account(client).await.unwrap();
    tasks::errors(client).await;
    let refused: Vec<_> = stripe
        .requests()
        .into_iter()
        .filter(|it| it.is_refused())
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");

    let event = TestEvent::of::<stripe::events::CustomerCreated>(&customer).to_json();
    let header = Webhook::new("whsec_123").sign(event.as_bytes());
    tasks::webhook(event.as_bytes(), &header).unwrap();
    // There is no such file, and no such endpoint.
    assert_eq!(tasks::upload(client).await.unwrap_err().status(), None);
    assert_eq!(
        tasks::raw_request(client).await.unwrap_err().status(),
        Some(404)
    );
}

#[tokio::test]
async fn the_other_snippets_run() {
    let stripe = Mock::start().await.unwrap();
    let client = &stripe.client().unwrap();
    snippets::client("sk_test_123").unwrap();
    snippets::pinned("sk_test_123").unwrap();
    snippets::inspect();
    assert_eq!(
        snippets::optional(Some("a@b.c")).body().as_deref(),
        Some("email=a%40b.c")
    );
    assert_eq!(snippets::optional(None).body().as_deref(), Some(""));
    snippets::token_request();
    snippets::either();
    snippets::response(client).await.unwrap();
    snippets::concurrent(client).await.unwrap();
    snippets::older_cards(client).await.unwrap();
    snippets::v2_error(client).await;
    let refund = tasks::refund(client).await.unwrap();
    snippets::refund_reason(&refund);
}
