// Written by `cargo xtask generate`. Do not edit.
//! A client for Stripe's API: every operation, every object, every parameter, typed.
//!
//! ```no_run
//! use stripe::{Client, Error, PaymentSource, customers};
//!
//! async fn add_card(client: &Client) -> Result<(), Error> {
//!     let customer = customers::create().email("jenny@example.com").send(client).await?;
//!     let source = customers::payment_sources::create(&customer.id, "tok_visa")
//!         .metadata([("order", "6735")])
//!         .send(client)
//!         .await?;
//!     if let PaymentSource::Card(card) = source {
//!         println!("{} {}", card.brand, card.last4);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! [`Client::from_env`] takes the key from `STRIPE_SECRET_KEY`, [`Client::new`] from the caller, and [`Client::builder`] all other
//! settings. A client is cheap to clone; clones share their connections.
//!
//! # Requests
//!
//! Each operation is a function, at the path that it has in Stripe's official SDKs: `client.v1.customers.payment_sources.create` is
//! `customers::payment_sources::create`, and `client.v2.core.accounts` is `v2::core::accounts`. It takes what Stripe requires, and gives a
//! request. What is optional is set on the request, and so is what concerns this call alone: `idempotency_key`, `stripe_account`, `timeout`,
//! `max_retries` and more. `send` gives a [`Call`]; await it for the result, or its [`with_response`](Call::with_response) for the
//! result with status, headers and request id.
//!
//! A request is a value. It can be made, cloned and looked at without a client: its [`method`](Request::method), [`path`](Request::path),
//! [`query`](Request::query) and [`body`](Request::body).
//!
//! ```
//! use stripe::customers;
//!
//! let request = customers::update("cus_123").name("Jenny Rosen").clear_metadata();
//! assert_eq!(request.path(), "/v1/customers/cus_123");
//! assert_eq!(request.body().as_deref(), Some("name=Jenny%20Rosen&metadata="));
//! ```
//!
//! Not set, set and cleared are three things: what can be cleared has a `clear_…` beside its setter. Parameters that hold others are types with a
//! `new` that takes what is required. A parameter that takes an id, a token or such a type takes all of them. What this version does not know
//! is sent with `param`, and an endpoint that it does not know is called with the client's `raw`, which gives a
//! [`RawRequest`].
//!
//! # Values
//!
//! What a parameter takes:
//!
//! - **Ids** take text (`"cus_123"`, a `String`), and ids of their own kind by value or by reference. The id of something else does not compile. An
//!   id is text by `as_str`.
//! - **Enums** take their values, such as those of a response. Text becomes one by `parse`, which refuses what this version does not know, or by
//!   `from_wire`, which takes it as `Unknown`; never by itself, so a typing error in a literal does not compile.
//! - **Times, decimals**: a [`Timestamp`] is an integer of seconds as well, or a `SystemTime`; a [`Range`] of them is one of Rust's ranges, `1_735_689_600..`. A
//!   [`Decimal`] and a [`DateTime`] are parsed from text.
//! - **Integers** are `i64`, and `limit` is any integer.
//! - **Metadata** is any map or list of pairs, by value or by reference. An empty list of texts is `[""; 0]`; other empty lists are `[]`.
//! - **What may not be there** is set with `when_some`, which every request and every type of parameters has. `None` changes nothing, and clears
//!   nothing:
//!
//! ```
//! use stripe::customers;
//!
//! fn update(name: Option<&str>, email: Option<String>) -> customers::UpdateRequest {
//!     customers::update("cus_123")
//!         .when_some(name, |it, name| it.name(name))
//!         .when_some(email, |it, email| it.email(email))
//! }
//! assert_eq!(update(Some("Jo"), None).body().as_deref(), Some("name=Jo"));
//! ```
//!
//! Enums, ids and currencies compare with text (`status == "succeeded"`), order, hash and print as it. Objects, lists and parameters compare by `==`: all fields
//! that their types have, at any depth. What a response had besides is not kept, and does not count.
//!
//! With the feature `serde`, objects, parameters and values can be stored, and read again. Requests, responses and errors cannot: store their
//! parameters, their values, and of an error its [`ApiError`]. JSON that is kept as it came ([`Object`], [`RawJson`], expanded objects) goes through
//! `serde_json` as it is, to the digit. Parameters are read without a check.
//!
//! # Answers
//!
//! Objects are structs with public fields. They may get more fields, enums more values, and unions more kinds of objects, at any time, so all
//! of them are `#[non_exhaustive]`: a value that this version does not know arrives as `Unknown`, not as an error.
//!
//! No object takes more than 1,792 bytes in place. Objects in objects are a [`Part`], which is used as a `Box`.
//!
//! A field that refers to another object is an [`Expandable`]: its [`id`](Expandable::id) is always there, and the object if the request asked for it
//! with `expand`. What can be expanded is declared as constants of the object, which lead on from one to the next with
//! [`then`](Expand::then).
//!
//! What is listed comes page by page: `send` gives one page, `stream` all items of all pages ([`Items`]), `pages` the pages. A page
//! is fetched when it is needed. [`Items::cursor`] is where to go on another time.
//!
//! An object that was deleted, or may have been, is a [`MaybeDeleted`].
//!
//! # Errors
//!
//! All calls fail with [`Error`]. Its [`kind`](Error::kind) says what failed; [`code`](Error::code), [`decline_code`](Error::decline_code),
//! [`status`](Error::status), [`request_id`](Error::request_id) and [`body`](Error::body) are there if they were in the answer. Calls
//! that may be repeated are repeated, twice unless set otherwise, with one idempotency key. Operations under `v2` have error types of their
//! own, from `error` of their request type.
//!
//! # Secrets
//!
//! API keys, client secrets, card numbers, CVCs, account numbers and the like print as `[redacted]`, and an error never prints a body.
//!
//! # Features
//!
//! Each module of operations has a feature, named by its path with `-` for `::`: `customers`, `issuing-cards`, `v2-core-accounts`. It
//! brings the modules of the objects that its own objects hold. `full` has them all; `default` those that most programs need, and `rustls`, the
//! transport. Without a transport, a client is built with one of the caller's own, a [`Transport`].
//!
//! `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` are followed with the feature `proxy`, which is in `default`. With
//! `default-features = false` it has to be named, or connections go straight to the servers.

#![forbid(unsafe_code)]

#![allow(
    clippy::module_inception,
    reason = "a key may be in another one of the same name"
)]

extern crate stripe_runtime as rt;

pub use stripe_runtime::{
    AnyId, ApiError, ApiKey, ApiRequest, Base, Body, BoxFuture, ByteStream, Bytes, Call,
    CallWithResponse, Count, Currency, Cursor, DateTime, Decimal, Decode, DecodeError,
    DecodeErrorKind, Deletable, Download, DownloadCall, Encode, Entries, Error,
    ErrorKind, EventKind, Expand, ExpandPath, Expandable, Id, InvalidCursor,
    InvalidDateTime, InvalidDecimal, IntoParsed, Items, List, Map, MaybeDeleted,
    Metadata, Method, Object, Observer, OpenEnum, Operation, Page, Paged, Pages, Params,
    Part, Partial, Range, RawJson, RawRequest, Record, RelatedObject, Request,
    RequestEvent, Resource, Response, ResponseEvent, ResponseInfo, SearchResult,
    Snapshot, Stream, StringInteger, Timestamp, Transport, TransportError,
    TransportErrorKind, UnknownValue, Upload, Value, from_slice, from_str, http, oauth,
    to_json,
};

#[cfg(feature = "blocking")]
pub use stripe_runtime::blocking;
#[cfg(feature = "hyper")]
pub use stripe_runtime::HyperTransport;
#[cfg(feature = "proxy")]
pub use stripe_runtime::Proxy;

/// The version of Stripe's API that this crate is made for, `2026-05-27.dahlia`: every request asks for it.
pub const API_VERSION: &str = "2026-05-27.dahlia";

stripe_runtime::client!(API_VERSION);

pub mod ids;
#[cfg(feature = "webhook")]
pub mod webhook;
#[cfg(feature = "webhook")]
pub use crate::webhook::{Webhook, WebhookError};
#[cfg(feature = "events")]
pub use crate::events::{EventNotification, EventObject};

#[cfg(
    any(feature = "accounts", feature = "balance_settings", feature = "v2-core-accounts")
)]
pub mod account;

#[cfg(feature = "account_links")]
pub mod account_links;
#[cfg(feature = "account_sessions")]
pub mod account_session;
#[cfg(feature = "account_sessions")]
pub mod account_sessions;

#[cfg(
    any(
        feature = "accounts",
        feature = "issuing-cardholders",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub mod accounts;

#[cfg(feature = "apple_pay_domains")]
pub mod apple_pay_domains;
#[cfg(feature = "application_fees")]
pub mod application_fee;
#[cfg(feature = "application_fees")]
pub mod application_fees;
#[cfg(feature = "apps-secrets")]
pub mod apps;
#[cfg(feature = "apps-secrets")]
pub mod apps_secret;
#[cfg(feature = "balance")]
pub mod balance;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub mod balance_settings;
#[cfg(feature = "balance_transactions")]
pub mod balance_transaction;
#[cfg(feature = "balance_transactions")]
pub mod balance_transactions;
#[cfg(feature = "customers")]
pub mod bank_account;

#[cfg(
    any(
        feature = "billing-alerts",
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants",
        feature = "billing-meter_event_adjustments",
        feature = "billing-meter_events",
        feature = "billing-meters"
    )
)]
pub mod billing;

#[cfg(feature = "billing-alerts")]
pub mod billing_alert;
#[cfg(feature = "billing-credit_balance_summary")]
pub mod billing_credit_balance_summary;
#[cfg(feature = "billing-credit_balance_transactions")]
pub mod billing_credit_balance_transaction;

#[cfg(
    any(
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
pub mod billing_credit_grant;

#[cfg(feature = "billing-meters")]
pub mod billing_meter;
#[cfg(feature = "billing-meter_event_adjustments")]
pub mod billing_meter_event_adjustment;

#[cfg(
    any(feature = "billing_portal-configurations", feature = "billing_portal-sessions")
)]
pub mod billing_portal;

#[cfg(feature = "billing_portal-configurations")]
pub mod billing_portal_configuration;
#[cfg(feature = "billing_portal-sessions")]
pub mod billing_portal_session;
#[cfg(feature = "accounts")]
pub mod capability;

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods"
    )
)]
pub mod card;

#[cfg(feature = "customers")]
pub mod cash_balance;

#[cfg(
    any(
        feature = "charges",
        feature = "checkout-sessions",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "linked_accounts",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_links",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "refunds",
        feature = "setup_attempts"
    )
)]
pub mod charge;

#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "payment_intents",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub mod charges;

#[cfg(any(feature = "billing_portal-sessions", feature = "checkout-sessions"))]
pub mod checkout;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "credit_notes",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscriptions"
    )
)]
pub mod checkout_session;

#[cfg(
    any(
        feature = "climate-orders",
        feature = "climate-products",
        feature = "climate-suppliers"
    )
)]
pub mod climate;

#[cfg(feature = "climate-orders")]
pub mod climate_order;
#[cfg(feature = "climate-products")]
pub mod climate_product;
#[cfg(feature = "climate-suppliers")]
pub mod climate_supplier;
#[cfg(feature = "confirmation_tokens")]
pub mod confirmation_token;
#[cfg(feature = "confirmation_tokens")]
pub mod confirmation_tokens;
#[cfg(feature = "country_specs")]
pub mod country_spec;
#[cfg(feature = "country_specs")]
pub mod country_specs;
#[cfg(feature = "coupons")]
pub mod coupon;
#[cfg(feature = "coupons")]
pub mod coupons;
#[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
pub mod credit_note;
#[cfg(feature = "credit_notes")]
pub mod credit_note_line_item;
#[cfg(feature = "credit_notes")]
pub mod credit_notes;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub mod customer;

#[cfg(feature = "customers")]
pub mod customer_balance_transaction;
#[cfg(feature = "customers")]
pub mod customer_cash_balance_transaction;
#[cfg(feature = "customer_sessions")]
pub mod customer_session;
#[cfg(feature = "customer_sessions")]
pub mod customer_sessions;

#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments",
        feature = "v2-core-accounts"
    )
)]
pub mod customers;

#[cfg(feature = "customers")]
pub use crate::discount as deleted_discount;
#[cfg(feature = "terminal-readers")]
pub mod deleted_terminal_reader;
#[cfg(feature = "customers")]
pub mod discount;
#[cfg(feature = "disputes")]
pub mod dispute;
#[cfg(feature = "disputes")]
pub mod disputes;

#[cfg(
    any(feature = "entitlements-active_entitlements", feature = "entitlements-features")
)]
pub mod entitlements;

#[cfg(feature = "ephemeral_keys")]
pub mod ephemeral_keys;
#[cfg(any(feature = "errors", feature = "payment_intents"))]
pub mod errors;
#[cfg(feature = "events")]
pub mod event;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "exchange_rates")]
pub mod exchange_rates;
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
pub mod external_accounts;
#[cfg(feature = "files")]
pub mod file;
#[cfg(any(feature = "file_links", feature = "tax-registrations"))]
pub mod file_links;
#[cfg(feature = "files")]
pub mod files;

#[cfg(
    any(
        feature = "financial_connections-accounts",
        feature = "financial_connections-sessions",
        feature = "financial_connections-transactions"
    )
)]
pub mod financial_connections;

#[cfg(any(feature = "customers", feature = "linked_accounts"))]
pub mod financial_connections_account;
#[cfg(any(feature = "customers", feature = "link_account_sessions"))]
pub mod financial_connections_session;

#[cfg(
    any(
        feature = "financial_connections-transactions",
        feature = "treasury-transactions"
    )
)]
pub mod financial_connections_transaction;

#[cfg(feature = "forwarding-requests")]
pub mod forwarding;
#[cfg(feature = "forwarding-requests")]
pub mod forwarding_request;
#[cfg(feature = "customers")]
pub mod funding_instructions;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub mod identity;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub mod identity_verification_report;

#[cfg(feature = "identity-verification_sessions")]
pub mod identity_verification_session;

#[cfg(
    any(
        feature = "customers",
        feature = "invoices",
        feature = "subscriptions",
        feature = "v2-core-accounts"
    )
)]
pub mod invoice;

#[cfg(
    any(
        feature = "customers",
        feature = "invoice_items",
        feature = "invoices",
        feature = "subscription_schedules"
    )
)]
pub mod invoice_items;

#[cfg(feature = "invoice_payments")]
pub mod invoice_payment;
#[cfg(feature = "invoice_payments")]
pub mod invoice_payments;
#[cfg(feature = "invoice_rendering_templates")]
pub mod invoice_rendering_template;
#[cfg(feature = "invoice_rendering_templates")]
pub mod invoice_rendering_templates;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub mod invoiceitem;

#[cfg(
    any(
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "subscription_schedules",
        feature = "v2-core-accounts"
    )
)]
pub mod invoices;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "issuing-cardholders",
        feature = "issuing-cards",
        feature = "issuing-disputes",
        feature = "issuing-personalization_designs",
        feature = "issuing-physical_bundles",
        feature = "issuing-settlements",
        feature = "issuing-tokens",
        feature = "issuing-transactions"
    )
)]
pub mod issuing;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "issuing-transactions",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub mod issuing_authorization;

#[cfg(any(feature = "issuing-cardholders", feature = "issuing-cards"))]
pub mod issuing_card;
#[cfg(feature = "issuing-cardholders")]
pub mod issuing_cardholder;
#[cfg(feature = "issuing-disputes")]
pub mod issuing_dispute;
#[cfg(feature = "issuing-personalization_designs")]
pub mod issuing_personalization_design;
#[cfg(feature = "issuing-physical_bundles")]
pub mod issuing_physical_bundle;
#[cfg(feature = "issuing-settlements")]
pub mod issuing_settlement;
#[cfg(feature = "issuing-tokens")]
pub mod issuing_token;
#[cfg(feature = "issuing-transactions")]
pub mod issuing_transaction;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "payment_links",
        feature = "tax-calculations"
    )
)]
pub mod item;

#[cfg(feature = "invoices")]
pub mod line_item;
#[cfg(feature = "link_account_sessions")]
pub mod link_account_sessions;
#[cfg(feature = "linked_accounts")]
pub mod linked_accounts;

#[cfg(
    any(
        feature = "charges",
        feature = "checkout-sessions",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "mandates",
        feature = "payment_intents",
        feature = "payment_methods",
        feature = "refunds",
        feature = "setup_attempts"
    )
)]
pub mod mandate;

#[cfg(feature = "mandates")]
pub mod mandates;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
pub mod payment_attempt_record;

#[cfg(feature = "payment_attempt_records")]
pub mod payment_attempt_records;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "customers",
        feature = "payment_intents",
        feature = "payment_links"
    )
)]
pub mod payment_intent;

#[cfg(feature = "payment_intents")]
pub mod payment_intent_amount_details_line_item;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "customers",
        feature = "payment_intents"
    )
)]
pub mod payment_intents;

#[cfg(any(feature = "billing_portal-sessions", feature = "payment_links"))]
pub mod payment_link;

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "billing_portal-sessions",
        feature = "invoices",
        feature = "payment_links"
    )
)]
pub mod payment_links;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "disputes",
        feature = "mandates",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "refunds"
    )
)]
pub mod payment_method;

#[cfg(feature = "payment_method_configurations")]
pub mod payment_method_configuration;
#[cfg(feature = "payment_method_configurations")]
pub mod payment_method_configurations;
#[cfg(feature = "payment_method_domains")]
pub mod payment_method_domain;
#[cfg(feature = "payment_method_domains")]
pub mod payment_method_domains;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub mod payment_methods;
#[cfg(feature = "payment_records")]
pub mod payment_record;
#[cfg(any(feature = "payment_records", feature = "radar-payment_evaluations"))]
pub mod payment_records;
#[cfg(feature = "payouts")]
pub mod payout;
#[cfg(any(feature = "payouts", feature = "transfers"))]
pub mod payouts;

#[cfg(
    any(
        feature = "accounts",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods",
        feature = "terminal-locations"
    )
)]
pub mod person;

#[cfg(
    any(
        feature = "plans",
        feature = "prices",
        feature = "products",
        feature = "subscription_schedules"
    )
)]
pub mod plan;

#[cfg(any(feature = "plans", feature = "prices", feature = "products"))]
pub mod plans;

#[cfg(
    any(
        feature = "invoice_items",
        feature = "prices",
        feature = "products",
        feature = "shipping_rates",
        feature = "subscription_schedules"
    )
)]
pub mod price;

#[cfg(any(feature = "prices", feature = "products"))]
pub mod prices;
#[cfg(feature = "products")]
pub mod product;

#[cfg(
    any(
        feature = "products",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub mod products;

#[cfg(feature = "promotion_codes")]
pub mod promotion_code;
#[cfg(feature = "promotion_codes")]
pub mod promotion_codes;
#[cfg(feature = "quotes")]
pub mod quote;

#[cfg(
    any(
        feature = "invoice_items",
        feature = "quotes",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub mod quotes;

#[cfg(
    any(
        feature = "radar-early_fraud_warnings",
        feature = "radar-payment_evaluations",
        feature = "radar-value_list_items",
        feature = "radar-value_lists"
    )
)]
pub mod radar;

#[cfg(feature = "radar-payment_evaluations")]
pub mod radar_payment_evaluation;
#[cfg(feature = "radar-value_lists")]
pub mod radar_value_list;
#[cfg(feature = "refunds")]
pub mod refund;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(any(feature = "reporting-report_runs", feature = "reporting-report_types"))]
pub mod reporting;
#[cfg(feature = "reporting-report_runs")]
pub mod reporting_report_run;
#[cfg(feature = "reviews")]
pub mod review;
#[cfg(feature = "reviews")]
pub mod reviews;
#[cfg(feature = "sigma-scheduled_query_runs")]
pub mod scheduled_query_run;
#[cfg(any(feature = "setup_attempts", feature = "subscriptions"))]
pub mod setup_attempt;
#[cfg(feature = "setup_attempts")]
pub mod setup_attempts;
#[cfg(feature = "setup_intents")]
pub mod setup_intent;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub mod setup_intents;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub mod shipping_rate;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub mod shipping_rates;

#[cfg(any(feature = "sigma-saved_queries", feature = "sigma-scheduled_query_runs"))]
pub mod sigma;
#[cfg(feature = "sources")]
pub mod source;
#[cfg(feature = "sources")]
pub mod source_mandate_notification;
#[cfg(feature = "sources")]
pub mod source_transaction;

#[cfg(
    any(feature = "billing_portal-sessions", feature = "customers", feature = "sources")
)]
pub mod sources;

#[cfg(
    any(
        feature = "customers",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
pub mod subscription;

#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub mod subscription_item;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub mod subscription_items;

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "invoices",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub mod subscription_schedule;

#[cfg(
    any(
        feature = "invoices",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
pub mod subscription_schedules;

#[cfg(
    any(
        feature = "customers",
        feature = "subscription_items",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
pub mod subscriptions;

#[cfg(
    any(
        feature = "invoices",
        feature = "tax-associations",
        feature = "tax-calculations",
        feature = "tax-registrations",
        feature = "tax-settings",
        feature = "tax-transactions"
    )
)]
pub mod tax;

#[cfg(feature = "tax-associations")]
pub mod tax_association;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub mod tax_calculation;
#[cfg(feature = "tax-calculations")]
pub mod tax_calculation_line_item;
#[cfg(feature = "tax_codes")]
pub mod tax_codes;

#[cfg(
    any(feature = "tax-calculations", feature = "tax-transactions", feature = "tax_ids")
)]
pub mod tax_id;

#[cfg(any(feature = "tax-calculations", feature = "tax_ids"))]
pub mod tax_ids;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
pub mod tax_rate;
#[cfg(feature = "tax_rates")]
pub mod tax_rates;
#[cfg(feature = "tax-registrations")]
pub mod tax_registration;
#[cfg(feature = "tax-settings")]
pub mod tax_settings;
#[cfg(feature = "tax-transactions")]
pub mod tax_transaction;
#[cfg(feature = "tax-transactions")]
pub mod tax_transaction_line_item;

#[cfg(
    any(
        feature = "accounts",
        feature = "terminal-configurations",
        feature = "terminal-connection_tokens",
        feature = "terminal-locations",
        feature = "terminal-onboarding_links",
        feature = "terminal-readers",
        feature = "terminal-refunds"
    )
)]
pub mod terminal;

#[cfg(feature = "terminal-configurations")]
pub mod terminal_configuration;
#[cfg(feature = "terminal-locations")]
pub mod terminal_location;
#[cfg(feature = "terminal-onboarding_links")]
pub mod terminal_onboarding_link;
#[cfg(any(feature = "refunds", feature = "terminal-readers"))]
pub mod terminal_reader;

#[cfg(
    any(
        feature = "test_helpers-confirmation_tokens",
        feature = "test_helpers-customers",
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-cards",
        feature = "test_helpers-issuing-personalization_designs",
        feature = "test_helpers-issuing-settlements",
        feature = "test_helpers-issuing-transactions",
        feature = "test_helpers-refunds",
        feature = "test_helpers-terminal-readers",
        feature = "test_helpers-test_clocks",
        feature = "test_helpers-treasury-inbound_transfers",
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers",
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub mod test_helpers;

#[cfg(feature = "test_helpers-test_clocks")]
pub mod test_helpers_test_clock;

#[cfg(
    any(
        feature = "accounts",
        feature = "issuing-cardholders",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "tokens"
    )
)]
pub mod tokens;

#[cfg(feature = "topups")]
pub mod topup;
#[cfg(feature = "topups")]
pub mod topups;
#[cfg(feature = "transfers")]
pub mod transfers;

#[cfg(
    any(
        feature = "treasury-credit_reversals",
        feature = "treasury-debit_reversals",
        feature = "treasury-financial_accounts",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_credits",
        feature = "treasury-received_debits",
        feature = "treasury-transaction_entries",
        feature = "treasury-transactions"
    )
)]
pub mod treasury;

#[cfg(feature = "treasury-credit_reversals")]
pub mod treasury_credit_reversal;
#[cfg(feature = "treasury-debit_reversals")]
pub mod treasury_debit_reversal;
#[cfg(feature = "treasury-financial_accounts")]
pub mod treasury_financial_account;
#[cfg(feature = "treasury-financial_accounts")]
pub mod treasury_financial_account_features;

#[cfg(
    any(
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub mod treasury_inbound_transfer;

#[cfg(
    any(
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub mod treasury_outbound_payment;

#[cfg(feature = "treasury-outbound_transfers")]
pub mod treasury_outbound_transfer;
#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub mod treasury_received_credit;
#[cfg(feature = "treasury-received_debits")]
pub mod treasury_received_debit;
#[cfg(any(feature = "treasury-transaction_entries", feature = "treasury-transactions"))]
pub mod treasury_transaction;
#[cfg(feature = "treasury-transaction_entries")]
pub mod treasury_transaction_entry;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts",
        feature = "v2-core-event_destinations",
        feature = "v2-core-events"
    )
)]
pub mod v2;

#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub mod v2_billing_meter_event_adjustment;
#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub mod v2_commerce_product_catalog_import;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod v2_core_account;
#[cfg(feature = "v2-core-account_links")]
pub mod v2_core_account_link;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod v2_core_account_person;
#[cfg(feature = "v2-core-events")]
pub mod v2_core_event;
#[cfg(feature = "v2-core-event_destinations")]
pub mod v2_core_event_destination;
#[cfg(any(feature = "events", feature = "webhook_endpoints"))]
pub mod webhook_endpoints;
mod objects;

pub use crate::objects::{
    Application, ConnectCollectionTransfer, DeletedApplication, DeletedPrice,
    ReserveTransaction, Rule, TaxDeductedAtSource,
};

#[cfg(feature = "account_links")]
pub use crate::objects::AccountLink;
#[cfg(feature = "account_sessions")]
pub use crate::objects::AccountSession;

#[cfg(feature = "accounts")]
pub use crate::objects::{
    Account, Capability, DeletedAccount, DeletedBankAccount, DeletedCard,
    DeletedExternalAccount, DeletedPerson, LoginLink, Person,
};

#[cfg(feature = "apple_pay_domains")]
pub use crate::objects::{ApplePayDomain, DeletedApplePayDomain};
#[cfg(feature = "application_fees")]
pub use crate::objects::{ApplicationFee, FeeRefund};
#[cfg(feature = "apps-secrets")]
pub use crate::objects::AppsSecret;
#[cfg(feature = "balance")]
pub use crate::objects::Balance;
#[cfg(feature = "balance_settings")]
pub use crate::objects::BalanceSettings;
#[cfg(feature = "balance_transactions")]
pub use crate::objects::BalanceTransaction;
#[cfg(feature = "billing-alerts")]
pub use crate::objects::BillingAlert;
#[cfg(feature = "billing-credit_balance_summary")]
pub use crate::objects::BillingCreditBalanceSummary;
#[cfg(feature = "billing-credit_balance_transactions")]
pub use crate::objects::BillingCreditBalanceTransaction;
#[cfg(feature = "billing-credit_grants")]
pub use crate::objects::BillingCreditGrant;
#[cfg(feature = "billing-meter_event_adjustments")]
pub use crate::objects::BillingMeterEventAdjustment;
#[cfg(feature = "billing-meter_events")]
pub use crate::objects::BillingMeterEvent;
#[cfg(feature = "billing-meters")]
pub use crate::objects::{BillingMeter, BillingMeterEventSummary};
#[cfg(feature = "billing_portal-configurations")]
pub use crate::objects::BillingPortalConfiguration;
#[cfg(feature = "billing_portal-sessions")]
pub use crate::objects::BillingPortalSession;
#[cfg(feature = "charges")]
pub use crate::objects::Charge;
#[cfg(feature = "checkout-sessions")]
pub use crate::objects::CheckoutSession;
#[cfg(feature = "climate-orders")]
pub use crate::objects::ClimateOrder;
#[cfg(feature = "climate-products")]
pub use crate::objects::ClimateProduct;
#[cfg(feature = "climate-suppliers")]
pub use crate::objects::ClimateSupplier;
#[cfg(feature = "confirmation_tokens")]
pub use crate::objects::ConfirmationToken;
#[cfg(feature = "country_specs")]
pub use crate::objects::CountrySpec;
#[cfg(feature = "coupons")]
pub use crate::objects::{Coupon, DeletedCoupon};
#[cfg(feature = "credit_notes")]
pub use crate::objects::{CreditNote, CreditNoteLineItem};
#[cfg(feature = "customer_sessions")]
pub use crate::objects::CustomerSession;

#[cfg(feature = "customers")]
pub use crate::objects::{
    BankAccount, Card, CashBalance, Customer, CustomerBalanceTransaction,
    CustomerCashBalanceTransaction, DeletedCustomer, DeletedDiscount, Discount,
    FundingInstructions, PaymentSource,
};

#[cfg(feature = "disputes")]
pub use crate::objects::Dispute;
#[cfg(feature = "entitlements-active_entitlements")]
pub use crate::objects::EntitlementsActiveEntitlement;
#[cfg(feature = "entitlements-features")]
pub use crate::objects::EntitlementsFeature;
#[cfg(feature = "ephemeral_keys")]
pub use crate::objects::EphemeralKey;
#[cfg(feature = "events")]
pub use crate::objects::Event;
#[cfg(feature = "exchange_rates")]
pub use crate::objects::ExchangeRate;
#[cfg(feature = "external_accounts")]
pub use crate::objects::ExternalAccount;
#[cfg(feature = "file_links")]
pub use crate::objects::FileLink;
#[cfg(feature = "files")]
pub use crate::objects::File;
#[cfg(feature = "financial_connections-transactions")]
pub use crate::objects::FinancialConnectionsTransaction;
#[cfg(feature = "forwarding-requests")]
pub use crate::objects::ForwardingRequest;
#[cfg(feature = "identity-verification_reports")]
pub use crate::objects::IdentityVerificationReport;
#[cfg(feature = "identity-verification_sessions")]
pub use crate::objects::IdentityVerificationSession;
#[cfg(feature = "invoice_items")]
pub use crate::objects::{DeletedInvoiceitem, Invoiceitem};
#[cfg(feature = "invoice_payments")]
pub use crate::objects::InvoicePayment;
#[cfg(feature = "invoice_rendering_templates")]
pub use crate::objects::InvoiceRenderingTemplate;
#[cfg(feature = "invoices")]
pub use crate::objects::{DeletedInvoice, Invoice, LineItem};
#[cfg(feature = "issuing-authorizations")]
pub use crate::objects::IssuingAuthorization;
#[cfg(feature = "issuing-cardholders")]
pub use crate::objects::IssuingCardholder;
#[cfg(feature = "issuing-cards")]
pub use crate::objects::IssuingCard;
#[cfg(feature = "issuing-disputes")]
pub use crate::objects::IssuingDispute;
#[cfg(feature = "issuing-personalization_designs")]
pub use crate::objects::IssuingPersonalizationDesign;
#[cfg(feature = "issuing-physical_bundles")]
pub use crate::objects::IssuingPhysicalBundle;
#[cfg(feature = "issuing-settlements")]
pub use crate::objects::IssuingSettlement;
#[cfg(feature = "issuing-tokens")]
pub use crate::objects::IssuingToken;
#[cfg(feature = "issuing-transactions")]
pub use crate::objects::IssuingTransaction;
#[cfg(feature = "link_account_sessions")]
pub use crate::objects::FinancialConnectionsSession;

#[cfg(feature = "linked_accounts")]
pub use crate::objects::{
    FinancialConnectionsAccount, FinancialConnectionsAccountOwner,
    FinancialConnectionsAccountOwnership,
};

#[cfg(feature = "mandates")]
pub use crate::objects::Mandate;
#[cfg(feature = "payment_attempt_records")]
pub use crate::objects::PaymentAttemptRecord;
#[cfg(feature = "payment_intents")]
pub use crate::objects::{PaymentIntent, PaymentIntentAmountDetailsLineItem};
#[cfg(feature = "payment_links")]
pub use crate::objects::{Item, PaymentLink};
#[cfg(feature = "payment_method_configurations")]
pub use crate::objects::PaymentMethodConfiguration;
#[cfg(feature = "payment_method_domains")]
pub use crate::objects::PaymentMethodDomain;
#[cfg(feature = "payment_methods")]
pub use crate::objects::PaymentMethod;
#[cfg(feature = "payment_records")]
pub use crate::objects::PaymentRecord;
#[cfg(feature = "payouts")]
pub use crate::objects::Payout;
#[cfg(feature = "plans")]
pub use crate::objects::{DeletedPlan, Plan};
#[cfg(feature = "prices")]
pub use crate::objects::Price;
#[cfg(feature = "products")]
pub use crate::objects::{DeletedProduct, DeletedProductFeature, Product, ProductFeature};
#[cfg(feature = "promotion_codes")]
pub use crate::objects::PromotionCode;
#[cfg(feature = "quotes")]
pub use crate::objects::Quote;
#[cfg(feature = "radar-early_fraud_warnings")]
pub use crate::objects::RadarEarlyFraudWarning;
#[cfg(feature = "radar-payment_evaluations")]
pub use crate::objects::RadarPaymentEvaluation;
#[cfg(feature = "radar-value_list_items")]
pub use crate::objects::{DeletedRadarValueListItem, RadarValueListItem};
#[cfg(feature = "radar-value_lists")]
pub use crate::objects::{DeletedRadarValueList, RadarValueList};
#[cfg(feature = "refunds")]
pub use crate::objects::Refund;
#[cfg(feature = "reporting-report_runs")]
pub use crate::objects::ReportingReportRun;
#[cfg(feature = "reporting-report_types")]
pub use crate::objects::ReportingReportType;
#[cfg(feature = "reviews")]
pub use crate::objects::Review;
#[cfg(feature = "setup_attempts")]
pub use crate::objects::SetupAttempt;
#[cfg(feature = "setup_intents")]
pub use crate::objects::SetupIntent;
#[cfg(feature = "shipping_rates")]
pub use crate::objects::ShippingRate;
#[cfg(feature = "sigma-saved_queries")]
pub use crate::objects::SigmaSigmaApiQuery;
#[cfg(feature = "sigma-scheduled_query_runs")]
pub use crate::objects::ScheduledQueryRun;
#[cfg(feature = "sources")]
pub use crate::objects::{Source, SourceMandateNotification, SourceTransaction};
#[cfg(feature = "subscription_items")]
pub use crate::objects::{DeletedSubscriptionItem, SubscriptionItem};
#[cfg(feature = "subscription_schedules")]
pub use crate::objects::SubscriptionSchedule;
#[cfg(feature = "subscriptions")]
pub use crate::objects::Subscription;
#[cfg(feature = "tax-associations")]
pub use crate::objects::TaxAssociation;
#[cfg(feature = "tax-calculations")]
pub use crate::objects::{TaxCalculation, TaxCalculationLineItem};
#[cfg(feature = "tax-registrations")]
pub use crate::objects::TaxRegistration;
#[cfg(feature = "tax-settings")]
pub use crate::objects::TaxSettings;
#[cfg(feature = "tax-transactions")]
pub use crate::objects::{TaxTransaction, TaxTransactionLineItem};
#[cfg(feature = "tax_codes")]
pub use crate::objects::TaxCode;
#[cfg(feature = "tax_ids")]
pub use crate::objects::{DeletedTaxId, TaxId};
#[cfg(feature = "tax_rates")]
pub use crate::objects::TaxRate;
#[cfg(feature = "terminal-configurations")]
pub use crate::objects::{DeletedTerminalConfiguration, TerminalConfiguration};
#[cfg(feature = "terminal-connection_tokens")]
pub use crate::objects::TerminalConnectionToken;
#[cfg(feature = "terminal-locations")]
pub use crate::objects::{DeletedTerminalLocation, TerminalLocation};
#[cfg(feature = "terminal-onboarding_links")]
pub use crate::objects::TerminalOnboardingLink;
#[cfg(feature = "terminal-readers")]
pub use crate::objects::{DeletedTerminalReader, TerminalReader};
#[cfg(feature = "terminal-refunds")]
pub use crate::objects::TerminalRefund;
#[cfg(feature = "test_helpers-test_clocks")]
pub use crate::objects::{DeletedTestHelpersTestClock, TestHelpersTestClock};
#[cfg(feature = "tokens")]
pub use crate::objects::Token;
#[cfg(feature = "topups")]
pub use crate::objects::Topup;
#[cfg(feature = "transfers")]
pub use crate::objects::{Transfer, TransferReversal};
#[cfg(feature = "treasury-credit_reversals")]
pub use crate::objects::TreasuryCreditReversal;
#[cfg(feature = "treasury-debit_reversals")]
pub use crate::objects::TreasuryDebitReversal;
#[cfg(feature = "treasury-financial_accounts")]
pub use crate::objects::{TreasuryFinancialAccount, TreasuryFinancialAccountFeatures};
#[cfg(feature = "treasury-inbound_transfers")]
pub use crate::objects::TreasuryInboundTransfer;
#[cfg(feature = "treasury-outbound_payments")]
pub use crate::objects::TreasuryOutboundPayment;
#[cfg(feature = "treasury-outbound_transfers")]
pub use crate::objects::TreasuryOutboundTransfer;
#[cfg(feature = "treasury-received_credits")]
pub use crate::objects::TreasuryReceivedCredit;
#[cfg(feature = "treasury-received_debits")]
pub use crate::objects::TreasuryReceivedDebit;
#[cfg(feature = "treasury-transaction_entries")]
pub use crate::objects::TreasuryTransactionEntry;
#[cfg(feature = "treasury-transactions")]
pub use crate::objects::TreasuryTransaction;
#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub use crate::objects::V2BillingMeterEventAdjustment;
#[cfg(feature = "v2-billing-meter_event_session")]
pub use crate::objects::V2BillingMeterEventSession;
#[cfg(feature = "v2-billing-meter_events")]
pub use crate::objects::V2BillingMeterEvent;
#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub use crate::objects::V2CommerceProductCatalogImport;
#[cfg(feature = "v2-core-account_links")]
pub use crate::objects::V2CoreAccountLink;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::objects::V2CoreAccountToken;
#[cfg(feature = "v2-core-accounts")]
pub use crate::objects::{V2CoreAccount, V2CoreAccountPerson, V2CoreAccountPersonToken};
#[cfg(feature = "v2-core-event_destinations")]
pub use crate::objects::{V2CoreEventDestination, V2DeletedObject};
#[cfg(feature = "v2-core-events")]
pub use crate::objects::V2CoreEvent;
#[cfg(feature = "webhook_endpoints")]
pub use crate::objects::{DeletedWebhookEndpoint, WebhookEndpoint};
#[cfg(feature = "accounts")]
pub use crate::DeletedExternalAccount as DeletedPaymentSource;
