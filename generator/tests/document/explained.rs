//! Everything in the document has an answer.

use std::sync::LazyLock;

use stripe_generator::coverage;
use stripe_generator::explain::{Explainer, Explanation, text};
use stripe_generator::names::Lock;

use crate::{ANALYSIS, generate, read};

static LOCK: LazyLock<Lock> =
    LazyLock::new(|| Lock::parse(std::str::from_utf8(&read("names.lock")).unwrap()).unwrap());

static EXPLAINER: LazyLock<Explainer<'_>> =
    LazyLock::new(|| Explainer::new(&ANALYSIS, &LOCK, &generate(&ANALYSIS).unwrap().files));

const CARD: &str = "/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0";
const BILLING: &str = "/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties\
    /payment_method_data/properties/billing_details";
const EMAIL: &str = "/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties\
    /payment_method_data/properties/billing_details/properties/email";

fn explain(question: &str) -> Explanation {
    EXPLAINER.explain(question).unwrap()
}

fn items(question: &str) -> Vec<String> {
    let items = explain(question).items.into_iter();
    items.map(|item| item.path).collect()
}

/// Operations, schemas, properties, parameters and values of enums: all that coverage counts. None of them is without an item.
#[test]
fn every_element_became_an_item() {
    let elements = coverage::elements(&ANALYSIS.document.value);
    assert!(elements.len() > 40_000, "{}", elements.len());
    let without: Vec<&String> = elements
        .iter()
        .filter(|pointer| explain(pointer).items.is_empty())
        .collect();
    assert!(
        without.is_empty(),
        "{} are without an item, such as {:#?}",
        without.len(),
        &without[..without.len().min(20)]
    );
}

/// An answer leads on: each item that it names may be asked for, and is in the answer then.
#[test]
fn every_item_is_a_question() {
    let elements = coverage::elements(&ANALYSIS.document.value);
    // Each hundredth: there are tens of thousands.
    for pointer in elements.iter().step_by(101) {
        for path in items(pointer) {
            assert!(items(&path).contains(&path), "{path}, of {pointer}");
        }
    }
}

/// Every other place has an item around it, or a rule why there is none.
#[test]
fn every_place_is_explained() {
    let mut open = vec![(String::new(), &ANALYSIS.document.value)];
    let mut places = 0;
    while let Some((pointer, value)) = open.pop() {
        // Each fortieth: there are half a million.
        if places % 40 == 0 {
            assert!(!explain(&pointer).steps.is_empty(), "{pointer}");
        }
        places += 1;
        let child = |key: &str| stripe_generator::diagnostic::child(&pointer, key);
        if let Some(members) = value.as_object() {
            open.extend(members.iter().map(|(key, value)| (child(key), value)));
        }
        if let Some(entries) = value.as_array() {
            let entries = entries.iter().enumerate();
            open.extend(entries.map(|(index, value)| (child(&index.to_string()), value)));
        }
    }
}

#[test]
fn a_question_may_be_a_pointer_an_operation_a_type_or_a_member() {
    let pointer = "/paths/~1v1~1tokens/post";
    for question in [
        pointer,
        "#/paths/~1v1~1tokens/post",
        "PostTokens",
        "POST /v1/tokens",
        "tokens::create",
    ] {
        assert_eq!(explain(question).pointer, pointer, "{question}");
    }
    for (question, pointer) in [
        ("Card", "/components/schemas/card"),
        ("stripe::Card", "/components/schemas/card"),
        ("Card::brand", "/components/schemas/card/properties/brand"),
        ("card/brand", "/components/schemas/card/properties/brand"),
        (
            "PaymentSource::Card",
            "/components/schemas/payment_source/anyOf/2",
        ),
        ("tokens::create::Card", CARD),
        ("PostTokens/card", CARD),
        // A path to a type that is at home elsewhere.
        (
            "payment_intents::create::payment_method_data::BillingDetails",
            BILLING,
        ),
        (
            "PostPaymentIntents/payment_method_data/billing_details",
            BILLING,
        ),
        (
            "payment_intents::create::payment_method_data::BillingDetails::email",
            EMAIL,
        ),
        (
            "PostPaymentIntents/payment_method_data/billing_details/email",
            EMAIL,
        ),
        (
            "PostRefunds/amount",
            "/paths/~1v1~1refunds/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount",
        ),
        (
            "charge::BillingDetails",
            "/components/schemas/billing_details",
        ),
    ] {
        assert_eq!(explain(question).pointer, pointer, "{question}");
    }
    let error = EXPLAINER.explain("parrot").unwrap_err();
    assert!(error.contains("`parrot`"), "{error}");
    let error = EXPLAINER
        .explain("/components/schemas/card/nothing")
        .unwrap_err();
    assert!(
        error.contains("as far as `/components/schemas/card`"),
        "{error}"
    );
}

#[test]
fn what_became_of_telling_places() {
    assert_eq!(
        items("PostTokens"),
        ["tokens::create", "tokens::CreateRequest"]
    );
    assert_eq!(items("Card::brand"), ["Card::brand"]);
    for question in ["Invoice::footer", "invoice/footer"] {
        assert_eq!(items(question), ["Invoice::footer"], "{question}");
    }
    assert_eq!(
        items("payment_intent::next_action::RedirectToUrl"),
        ["payment_intent::next_action::RedirectToUrl"]
    );
    // A constant.
    assert_eq!(
        items("/components/schemas/card/properties/object"),
        ["Card"]
    );
    let form = "requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    assert_eq!(
        items(&format!(
            "/paths/~1v1~1customers~1{{customer}}/post/{form}/name"
        )),
        ["customers::UpdateRequest::name"]
    );
    assert_eq!(
        items(&format!(
            "/paths/~1v1~1customers~1{{customer}}/post/{form}/metadata"
        )),
        [
            "customers::UpdateRequest::metadata",
            "customers::UpdateRequest::clear_metadata"
        ]
    );
    assert_eq!(items("/info/version"), ["API_VERSION"]);
}

/// Nothing of the version and of lines in it, which change with each document.
#[test]
fn an_answer_shows_the_whole_way() {
    let answer = text(&explain(
        "/components/schemas/charge/properties/payment_intent",
    ));
    for expected in [
        "document",
        "x-expansionResources",
        "lower",
        "Expandable<ids::PaymentIntentId>",
        "emit",
        "Charge::payment_intent",
    ] {
        assert!(answer.contains(expected), "{expected} is not in\n{answer}");
    }
    let answer = text(&explain("tokens::create::card::Networks"));
    for expected in [
        "overlay",
        "names",
        "PostTokens/card/networks",
        "features",
        "tokens::create::Card::networks",
        "tokens::create::card::Networks",
    ] {
        assert!(answer.contains(expected), "{expected} is not in\n{answer}");
    }
    let shared = ANALYSIS.ir.types.values().find(|it| it.places.len() > 4);
    let answer = text(&explain(shared.unwrap().places[1].as_str()));
    assert!(answer.contains("share  one type for"), "{answer}");
    let answer = text(&explain("tokens::create::Card::number"));
    for expected in [
        "overlay",
        "Card numbers",
        "an argument",
        "tokens::create::Card::new",
    ] {
        assert!(answer.contains(expected), "{expected} is not in\n{answer}");
    }
}

/// A component that is used at several keys became several types; a question may be about one of them.
#[test]
fn a_component_became_a_type_for_each_of_its_keys() {
    let schema = "/components/schemas/address";
    let all = items(schema);
    assert!(all.len() > 1, "{all:?}");
    for path in &all {
        assert_eq!(items(path), std::slice::from_ref(path));
    }
}

#[test]
fn an_answer_tells_who_shares_a_type_and_what_the_lock_says() {
    let question = "payment_intents::create::payment_method_data::BillingDetails";
    let answer = text(&explain(question));
    for expected in [
        "share  one type for",
        "`PostPaymentIntents/payment_method_data/billing_details`",
        "from the lock, in which it is the type of",
        &format!("`{question}`"),
    ] {
        assert!(answer.contains(expected), "{expected} is not in\n{answer}");
    }
}
