//! Every place of the document has the path in the client that the rule in ARCHITECTURE.md gives it: whoever knows the keys of a body knows
//! the path of its type.
//!
//! The paths are made from the plain JSON by `build/paths.rs`, which shares nothing with the generator. The table names the type at each of
//! them, so what is missing does not compile.

#[path = "../build/exceptions.rs"]
mod exceptions;

use std::collections::BTreeSet;

use exceptions::EXCEPTIONS;
use stripe_tests::schemas;

/// The path of each place, and the size of the type that is there.
static PATHS: &[(&str, usize)] = include!(concat!(env!("OUT_DIR"), "/paths.rs"));

/// The types of answers that stand at no place, and why.
const PLACELESS: &[(&str, &str)] = &[
    (
        "V2DeletedObject",
        "Operations of v2 that delete answer with it; it does not say which kind of object it is.",
    ),
    (
        "events::EventObject",
        "The union of all objects that events hold; the document has no schema for it.",
    ),
];

/// One for each sentence of the rule, written down from Stripe's documentation: the table has what it should.
const KNOWN: &[&str] = &[
    // The keys of a parameter, below the function.
    "payment_intents::create::payment_method_data::BillingDetails",
    "refunds::create::Reason",
    "issuing::cards::create::Status",
    "tax::registrations::create::country_options::Ie",
    "tax::registrations::create::country_options::In",
    // The keys of what is nested in an object, below its name.
    "PaymentIntent",
    "CheckoutSession",
    "charge::Status",
    "payment_intent::next_action::RedirectToUrl",
    "charge::payment_method_details::card::ExtendedAuthorization",
    "checkout_session::Status",
    // What is in a list, in a list object or in a map goes by the singular.
    "checkout::sessions::create::LineItem",
    "checkout::sessions::create::line_item::PriceData",
    "customer::Source",
    "prices::create::currency_option::Tier",
    // A word or a number.
    "subscriptions::create::TrialEnd",
    // An object or a token; and several objects that `object` tells apart.
    "tokens::create::Card",
    "customers::payment_sources::create::source::Card",
    "customers::payment_sources::create::source::BankAccount",
    // Version 2, at any depth, and its errors.
    "v2::core::accounts::update::configuration::customer::billing::invoice::rendering::AmountTaxDisplay",
    "v2::errors::AccountCapabilityNotSupported",
];

#[test]
fn every_place_of_the_document_has_its_path() {
    let paths: BTreeSet<&str> = PATHS.iter().map(|(path, _)| *path).collect();
    let lost: Vec<_> = KNOWN.iter().filter(|path| !paths.contains(*path)).collect();
    assert!(lost.is_empty(), "the document has no place for {lost:?}");
    assert_eq!(paths.len(), PATHS.len());
    assert!(paths.len() > 9_500, "{} places", paths.len());
}

/// The other way round: types of answers are where the rule says, and nowhere else.
#[test]
fn no_type_of_an_answer_is_elsewhere() {
    let paths: BTreeSet<&str> = PATHS.iter().map(|(path, _)| *path).collect();
    let is_excepted = |path: &str| {
        EXCEPTIONS.iter().any(|(_, at, _)| *at == path)
            || PLACELESS.iter().any(|(at, _)| *at == path)
    };
    // The errors of an operation of v2 are a union beside its function.
    let is_of_errors = |path: &str| path.starts_with("v2::") && path.ends_with("Error");
    let elsewhere: Vec<_> = schemas::SIZES
        .iter()
        .map(|(name, _)| name.trim_start_matches("stripe::"))
        .filter(|path| !paths.contains(path) && !is_excepted(path) && !is_of_errors(path))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

#[test]
fn the_rule_has_hardly_any_exception() {
    assert!(EXCEPTIONS.len() + PLACELESS.len() <= 10);
    for (path, _, reason) in EXCEPTIONS {
        let is_place = PATHS.iter().any(|(place, _)| place == path);
        assert!(is_place, "{path} is the path of no place: {reason}");
    }
}
