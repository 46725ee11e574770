//! Everything in the document stands in the emitted source; and what does not would be found.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use stripe_generator::coverage::{self, Report};

use crate::{ANALYSIS, GENERATED};

fn compare(sources: &BTreeMap<String, String>) -> Report {
    coverage::compare(&ANALYSIS.document.value, sources).unwrap()
}

#[test]
fn nothing_is_missing() {
    let report = compare(&GENERATED.files);
    assert_eq!(report.missing, Vec::<String>::new());
    for (count, least) in [
        (report.operations, 600),
        (report.schemas, 1_500),
        (report.properties, 8_000),
        (report.parameters, 12_000),
        (report.enum_values, 20_000),
    ] {
        assert_eq!(count.document, count.emitted);
        assert!(count.document > least, "{report:?}");
    }
}

/// The source with one thing wrong in each of several files.
struct Planted {
    sources: BTreeMap<String, String>,
}

impl Planted {
    /// Changes a text in the file that has another one.
    fn change(&mut self, file_with: &str, from: &str, to: &str) {
        let mut files = self.sources.values_mut();
        let text = files.find(|text| text.contains(file_with));
        let text = text.unwrap_or_else(|| panic!("no file has {file_with}"));
        assert!(
            text.contains(from),
            "the file with {file_with} has no {from}"
        );
        *text = text.replacen(from, to, 1);
    }
}

/// What is missing once something is wrong. One comparison serves all tests below: it takes long.
static MISSING: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut planted = Planted {
        sources: GENERATED.files.clone(),
    };
    let charge = "impl rt::Record for Charge {";
    // A field of the struct: an index then leads nowhere.
    planted.change(charge, "    pub amount_captured: i64,\n", "");
    planted.change(
        charge,
        "    pub amount_refunded: i64,",
        "    pub amount_refunded: String,",
    );
    let status = "    RequiresCapture = \"requires_capture\",\n";
    planted.change(status, status, "");
    // One of many of that name.
    let networks = planted.sources.get_mut("src/tokens/create/card.rs");
    let networks = networks.unwrap();
    assert!(networks.contains("with(\"preferred\""), "{networks}");
    *networks = networks.replacen("with(\"preferred\"", "with(\"preference\"", 1);
    planted.change("union!(PaymentSource {", "    Card = \"card\",\n", "");
    // Another type of the same name.
    let dispute = "impl rt::Record for Dispute {";
    planted.change(
        dispute,
        "pub status: crate::dispute::Status,",
        "pub status: crate::charge::Status,",
    );
    let balance = "path: \"/v1/balance\"";
    planted.change(
        balance,
        "pub fn retrieve() -> RetrieveRequest",
        "pub fn retrieve() -> String",
    );
    let refunds = "id: \"PostRefunds\"";
    planted.change(refunds, "path: \"/v1/refunds\"", "path: \"/v1/refund\"");
    compare(&planted.sources).missing
});

fn assert_missing(pointer: &str) {
    assert!(
        MISSING.iter().any(|it| it == pointer),
        "{pointer} is not in {MISSING:#?}"
    );
}

#[test]
fn a_field_that_was_left_out_is_found() {
    assert_missing("/components/schemas/charge/properties/amount_captured");
}

#[test]
fn a_field_of_another_type_is_found() {
    assert_missing("/components/schemas/charge/properties/amount_refunded");
}

#[test]
fn no_field_beside_them_is_taken_for_missing() {
    let in_charge = "/components/schemas/charge/";
    let missing = MISSING
        .iter()
        .filter(|pointer| pointer.starts_with(in_charge));
    assert_eq!(missing.count(), 2);
}

#[test]
fn a_value_of_an_enum_that_was_left_out_is_found() {
    let missing = MISSING.iter().any(|pointer| {
        pointer.starts_with("/components/schemas/payment_intent/properties/status/enum/")
    });
    assert!(missing, "{MISSING:#?}");
}

#[test]
fn another_type_of_the_same_name_is_found() {
    let missing = MISSING
        .iter()
        .any(|pointer| pointer.starts_with("/components/schemas/dispute/properties/status/enum/"));
    assert!(missing, "{MISSING:#?}");
}

/// A parameter of a parameter.
#[test]
fn a_setter_that_was_left_out_is_found() {
    assert_missing(
        "/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema\
         /properties/card/anyOf/0/properties/networks/properties/preferred",
    );
}

#[test]
fn an_arm_that_was_left_out_is_found() {
    assert_missing("/components/schemas/payment_source");
    assert_missing("/paths/~1v1~1customers~1{customer}~1sources/post");
}

#[test]
fn a_function_that_was_left_out_is_found() {
    assert_missing("/paths/~1v1~1balance/get");
}

#[test]
fn a_wrong_path_is_found() {
    assert_missing("/paths/~1v1~1refunds/post");
}

#[test]
fn a_file_that_is_no_rust_is_named() {
    let sources = BTreeMap::from([("src/lib.rs".to_owned(), "pub struct".to_owned())]);
    let faults = coverage::compare(&ANALYSIS.document.value, &sources).unwrap_err();
    assert!(faults.to_string().contains("src/lib.rs"), "{faults}");
}
