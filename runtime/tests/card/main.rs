//! Cards and what belongs to them: what can be done with emitted types.

mod model;
mod properties;
#[cfg(feature = "serde")]
mod serde;
mod values;

use model::{
    Card, CardBrand, CardId, CardNetworks, CardParams, Customer, CustomerId, Deep, Empty, Flow,
    MeterError, PaymentSource,
};
use stripe_runtime::{
    Expandable, Field, List, MaybeDeleted, OPTIONAL, OpenEnum, Params, Part, Place, Record, Shape,
    from_str, to_json,
};

const CARD: &str = r#"{
    "id": "card_1NGTaT2eZvKYlo2CZWSctn5n", "object": "card", "brand": "Visa",
    "client_secret": "seti_secret_123", "customer": "cus_9s6XGDTHzA66Po", "exp_month": 8, "unheard_of": [{"a": {}}],
    "metadata": {"order": "6735", "naïve": "\u00fcber"}, "networks": {"available": ["visa"], "preferred": null}
}"#;

#[test]
fn a_card_decodes() {
    let card: Card = from_str(CARD).unwrap();
    assert_eq!(card.id, "card_1NGTaT2eZvKYlo2CZWSctn5n");
    assert_eq!(card.brand, CardBrand::Visa);
    assert_eq!(card.exp_month, 8);
    assert_eq!(
        card.customer.unwrap().id(),
        &CustomerId::from("cus_9s6XGDTHzA66Po")
    );
    assert_eq!(card.metadata.unwrap().get("naïve").unwrap(), "über");
    let networks = card.networks.unwrap();
    assert_eq!(networks.available, ["visa"]);
    assert_eq!(networks.preferred, None);
}

#[test]
fn what_was_decoded_is_written() {
    let card: Card = from_str(CARD).unwrap();
    assert_eq!(
        to_json(&card),
        r#"{"object":"card","brand":"Visa","client_secret":"seti_secret_123","customer":"cus_9s6XGDTHzA66Po","exp_month":8,"#
            .to_owned()
            + r#""id":"card_1NGTaT2eZvKYlo2CZWSctn5n","metadata":{"order":"6735","naïve":"über"},"#
            + r#""networks":{"available":["visa"],"preferred":null}}"#
    );
}

#[test]
fn a_required_field_that_is_null_is_written_as_null_and_an_optional_one_not_at_all() {
    let card: Card =
        from_str(r#"{"id":"card_1","brand":"Visa","customer":null,"exp_month":8,"metadata":null}"#)
            .unwrap();
    assert_eq!(
        to_json(&card),
        r#"{"object":"card","brand":"Visa","customer":null,"exp_month":8,"id":"card_1"}"#
    );
}

#[test]
fn errors_name_the_place_and_the_kinds_and_no_value() {
    let message = |json: &str| from_str::<List<Card>>(json).unwrap_err().to_string();
    let list = |card: &str| {
        format!(
            r#"{{"data":[{{"id":"x","brand":"b","customer":null,"exp_month":1}},{card}],"has_more":false,"url":"u"}}"#
        )
    };

    assert!(
        message(&list(r#"{"id":"secret","exp_month":"secret"}"#))
            .starts_with("data[1].exp_month: expected integer, found string")
    );
    assert!(
        message(&list(r#"{"id":"x","exp_month":null}"#))
            .starts_with("data[1].exp_month: expected integer, found null")
    );
    assert!(
        message(&list(r#"{"id":"x","networks":{"available":["a",3]}}"#))
            .starts_with("data[1].networks.available[1]: expected string, found number")
    );
    assert!(
        message(&list(r#"{"id":"x","metadata":{"order":{}}}"#))
            .starts_with("data[1].metadata.order: expected string, found object")
    );
    assert!(
        message(&list(r#"{"id":"x","brand":"b","customer":null}"#))
            .starts_with("data[1].exp_month: required field is missing")
    );
    assert!(
        message(&list(r#"{"id":"x","customer":7}"#))
            .starts_with("data[1].customer: expected string or object, found number")
    );
    assert!(message("[]").starts_with("expected object, found array"));
    assert!(message("").starts_with("invalid JSON: the text ends too early"));
    assert!(message("<html>").starts_with("invalid JSON: unexpected character (byte 0)"));
    assert!(message(r#"{"secret\x":1}"#).starts_with("invalid JSON: malformed escape"));
    assert!(message("{secret}").starts_with("invalid JSON: expected a key (byte 1)"));

    let error = from_str::<List<Card>>(&list(r#"{"id":"x","exp_month":1.5}"#)).unwrap_err();
    assert_eq!(error.path(), "data[1].exp_month");
    assert!(error.to_string().contains("expected integer, found number"));
}

#[test]
fn secrets_are_not_shown_at_any_depth_and_absent_fields_are_left_out() {
    let source: PaymentSource = from_str(CARD).unwrap();
    let shown = format!("{:?}", Some(vec![source]));
    assert!(!shown.contains("seti_secret_123"));
    assert!(shown.contains(r#"client_secret: "[redacted]""#));
    assert!(shown.contains(r#"metadata: {"order": "6735""#));

    let card: Card =
        from_str(r#"{"id":"card_1","brand":"Visa","customer":null,"exp_month":8}"#).unwrap();
    assert_eq!(
        format!("{card:?}"),
        r#"card { brand: "Visa", exp_month: 8, id: "card_1", .. }"#
    );
}

#[test]
fn an_unknown_enum_value_is_kept() {
    let brand: CardBrand = from_str(r#""Fußball\n""#).unwrap();
    assert_eq!(brand, CardBrand::Unknown("Fußball\n".to_owned()));
    assert_eq!(to_json(&brand), r#""Fußball\n""#);
    assert_eq!(brand.to_string(), "Fußball\n");
    assert_eq!(CardBrand::from_wire("Visa"), CardBrand::Visa);
    assert_eq!(CardBrand::VALUES, ["American Express", "Visa"]);
    assert_eq!(
        format!("{:?}", CardBrand::AmericanExpress),
        r#""American Express""#
    );
}

#[test]
fn unions_choose_by_object_and_by_deleted() {
    let card: PaymentSource = from_str(CARD).unwrap();
    assert!(matches!(&card, PaymentSource::Card(card) if card.exp_month == 8));
    assert_eq!(card.id(), Some("card_1NGTaT2eZvKYlo2CZWSctn5n"));

    let deleted: PaymentSource =
        from_str(r#"{"id":"card_1","object":"card","deleted":true}"#).unwrap();
    assert!(matches!(&deleted, PaymentSource::DeletedCard(_)));
    assert_eq!(
        to_json(&deleted),
        r#"{"deleted":true,"object":"card","id":"card_1"}"#
    );

    let other = r#"{"id":"x_1","object":"new_thing","secret":1}"#;
    let unknown: PaymentSource = from_str(other).unwrap();
    assert_eq!(to_json(&unknown), other);
    assert!(!format!("{unknown:?}").contains("secret"));

    let escaped: PaymentSource =
        from_str(r#"{"object":"c\u0061rd","id":"card_1","deleted":true}"#).unwrap();
    assert!(matches!(escaped, PaymentSource::DeletedCard(_)));

    let flow: Flow = from_str(r#"{"type":"networks","available":[],"preferred":null}"#).unwrap();
    assert!(matches!(flow, Flow::Networks(_)));
    let error = from_str::<Vec<Flow>>(r#"[{"type":"networks","available":[]}]"#).unwrap_err();
    assert_eq!(error.path(), "[0].preferred");
    assert!(
        from_str::<Flow>("3")
            .unwrap_err()
            .to_string()
            .starts_with("expected object, found number")
    );
}

#[test]
fn the_dots_of_a_discriminator_lead_into_nested_objects() {
    let error = |json: &str| from_str::<MeterError>(json).unwrap();
    for archived in [
        r#"{"error":{"code":"archived_meter"}}"#,
        r#"{"code":"no_meter","error":{"message":{"code":"no_meter"},"c\u006fde":"archived\u005fmeter"}}"#,
        r#"{"request":{"error":{"code":"no_meter"}},"error" : { "code" : "archived_meter", "more": [] } , "after":1}"#,
        r#"{"error":null,"error":{"code":7},"error":{"code":"archived_meter"}}"#,
        r#"{"error.code":"no_meter","error":{"code":"archived_meter"}}"#,
    ] {
        assert!(
            matches!(error(archived), MeterError::Archived(_)),
            "{archived}"
        );
    }
    assert!(matches!(
        error(r#"{"x":{},"error":{"code":"no_meter"}}"#),
        MeterError::NoMeter(_)
    ));
    for other in [
        "{}",
        r#"{"error":{}}"#,
        r#"{"error":"archived_meter"}"#,
        r#"{"code":"archived_meter"}"#,
        r#"{"error.code":"archived_meter"}"#,
        r#"{"error":[{"code":"archived_meter"}]}"#,
        r#"{"error":{"error":{"code":"archived_meter"},"code":"new"}}"#,
    ] {
        let decoded = error(other);
        assert!(matches!(decoded, MeterError::Other(_)), "{other}");
        assert_eq!(to_json(&decoded), other);
    }
    assert!(from_str::<MeterError>(r#"{"error":{"code":"archived_meter"}"#).is_err());
    assert!(from_str::<MeterError>(r#"{"error":{"code":"archived_meter""#).is_err());
}

#[test]
fn a_discriminator_can_lie_at_any_depth_and_deleted_is_that_of_the_object_itself() {
    let deep = |json: &str| from_str::<Deep>(json).unwrap();
    for found in [
        r#"{"a":{"b":{"c":"found"}}}"#,
        r#"{"x":1,"a":{"b":[],"y":{"b":{"c":"z"}},"b":{"c":"found","deleted":true},"deleted":true}}"#,
    ] {
        assert!(matches!(deep(found), Deep::Found(_)), "{found}");
    }
    for deleted in [
        r#"{"a":{"b":{"c":"found"}},"deleted":true}"#,
        r#"{"deleted":true,"a":{"z":0,"b":{"c":"found","z":0},"z":0},"z":0}"#,
    ] {
        assert!(matches!(deep(deleted), Deep::DeletedFound(_)), "{deleted}");
    }
    assert!(matches!(
        deep(r#"{"a":{"c":"found"},"b":{"c":"found"}}"#),
        Deep::Unknown(_)
    ));
}

#[test]
fn deleted_objects_are_told_from_present_ones() {
    let present: MaybeDeleted<Card> = from_str(CARD).unwrap();
    assert_eq!(present.present().unwrap().exp_month, 8);
    assert!(!present.is_deleted());

    let gone: MaybeDeleted<Part<Card>> =
        from_str(r#"{"id":"card_1","object":"card","deleted":true}"#).unwrap();
    assert!(gone.is_deleted());
    assert_eq!(gone.id(), Some("card_1"));
    assert_eq!(gone.deleted().unwrap().id, "card_1");
    assert!(gone.into_present().is_none());
}

#[test]
fn references_are_decoded_on_demand() {
    let customer: Customer =
        from_str(r#"{"id":"cus_1","object":"customer","default_source":"card_1"}"#).unwrap();
    let reference = customer.default_source.unwrap();
    assert_eq!(reference.id(), "card_1");
    assert!(!reference.is_expanded());
    assert_eq!(reference.object(), None);
    assert!(reference.decode::<Card>().unwrap().is_none());

    let json = format!(r#"{{"default_source":{CARD},"id":"cus_1","object":"customer"}}"#);
    let customer: Customer = from_str(&json).unwrap();
    let reference = customer.default_source.unwrap();
    assert_eq!(reference.id(), "card_1NGTaT2eZvKYlo2CZWSctn5n");
    assert_eq!(reference.object().as_deref(), Some("card"));
    assert_eq!(reference.decode::<Card>().unwrap().unwrap().exp_month, 8);
    assert!(reference.decode::<Customer>().unwrap().is_none());
    assert!(reference.decode::<MaybeDeleted<Card>>().unwrap().is_some());
    assert_eq!(to_json(&reference), CARD);
    assert!(!format!("{reference:?}").contains("secret"));

    let typed: Expandable<CustomerId> =
        from_str(r#"{"object":"customer","id":"cus_1","default_source":null}"#).unwrap();
    assert_eq!(typed.decode::<Customer>().unwrap().unwrap().id, "cus_1");
    let id: CustomerId = (&typed).into();
    assert_eq!(id, "cus_1");
}

#[test]
fn parameters_keep_their_order_and_hide_their_secrets() {
    let params = CardParams::new("4242424242424242", 8)
        .name("Jenny")
        .brand(CardBrand::Visa)
        .others([CardParams::new("5", 1).clear_name()])
        .param("new[key]", true)
        .name("Jenny Rosen");
    let shown = format!("{params:?}");
    assert!(!shown.contains("4242424242424242"), "{shown}");
    assert!(shown.contains("Jenny Rosen"));
    let form = Params::from(params.clone()).to_form();
    assert_eq!(
        form,
        "object=card&number=4242424242424242&exp_month=8&name=Jenny%20Rosen&brand=Visa&others[0][object]=card\
         &others[0][number]=5&others[0][exp_month]=1&others[0][name]=&new%5Bkey%5D=true"
    );
    assert_eq!(
        Params::from(params).to_json(),
        r#"{"object":"card","number":"4242424242424242","exp_month":8,"name":"Jenny Rosen","brand":"Visa","#.to_owned()
            + r#""others":[{"object":"card","number":"5","exp_month":1,"name":null}],"new[key]":true}"#
    );
}

#[test]
fn a_record_without_fields_takes_any_object() {
    let empty: Empty = from_str(r#"{"a":1}"#).unwrap();
    assert_eq!(to_json(&empty), "{}");
}

#[test]
fn a_part_is_used_as_its_object() {
    let mut card: Card = from_str(CARD).unwrap();
    card.networks.as_mut().unwrap().preferred = Some("visa".to_owned());
    let copy = card.networks.clone();
    card.networks.as_mut().unwrap().preferred = None;
    assert_eq!(card.networks.unwrap().preferred, None);
    let object = Part::into_inner(copy.unwrap());
    assert_eq!(object.preferred.as_deref(), Some("visa"));
    let made = Part::from(object);
    assert_eq!(made.as_ref().preferred.as_deref(), Some("visa"));
}

#[test]
fn a_part_goes_wherever_its_object_does() {
    fn goes_anywhere<
        T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe,
    >(
        _: &T,
    ) {
    }
    goes_anywhere(&from_str::<Card>(CARD).unwrap().networks);
}

#[test]
fn of_a_part_that_comes_twice_the_last_one_counts() {
    let card = |last: &str| {
        from_str::<Card>(&format!(
            r#"{{"brand":"Visa","customer":null,"exp_month":8,"id":"card_1","networks":{{"available":[],"preferred":"visa"}},"networks":{last}}}"#
        ))
        .unwrap()
    };
    let other = card(r#"{"available":[],"preferred":null}"#);
    assert_eq!(other.networks.unwrap().preferred, None);
    assert!(card("null").networks.is_none());
}

#[test]
fn types_are_small() {
    assert_eq!(size_of::<CardId>(), 16);
    assert!(size_of::<Option<Expandable<CustomerId>>>() <= 32);
    assert_eq!(size_of::<Option<Part<CardNetworks>>>(), 16);
    assert_eq!(size_of::<Result<(), stripe_runtime::DecodeError>>(), 8);
}

#[test]
fn documents_that_are_too_deep_are_refused_and_those_below_the_limit_fit_a_small_stack() {
    struct Nest(Option<Part<Nest>>);
    impl Record for Nest {
        fn shape(&self) -> &'static Shape {
            &Shape {
                name: "nest",
                constants: &[],
                fields: &[Field("n", OPTIONAL)],
            }
        }
        fn blank() -> Self {
            Self(None)
        }
        fn field(&self, _: usize) -> &dyn Place {
            &self.0
        }
        fn field_mut(&mut self, _: usize) -> &mut dyn Place {
            &mut self.0
        }
    }
    let nested = |depth: usize| r#"{"n":"#.repeat(depth) + "{}" + &"}".repeat(depth);
    assert_eq!(
        from_str::<Nest>(&nested(128)).err().unwrap().kind(),
        stripe_runtime::DecodeErrorKind::TooDeep
    );
    let json = nested(127);
    let stack = if cfg!(debug_assertions) {
        256 * 1024
    } else {
        64 * 1024
    };
    let decoded = std::thread::Builder::new()
        .stack_size(stack)
        .spawn(move || from_str::<Nest>(&json).is_ok())
        .unwrap()
        .join()
        .unwrap();
    assert!(decoded);
}
