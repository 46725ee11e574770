//! Documents that are not in Stripe's dialect: each construct that the crate does not carry is refused, with its place.

use serde_json::{Value, json};

use crate::documents::{document, object, parrot, sent};
use crate::files;

/// A change of a document, the place that is told, and a part of what is.
type Case = (fn(&mut Value), &'static str, &'static str);

#[track_caller]
fn refused(document: &Value, place: &str, part: &str) {
    let faults = files(document).unwrap_err();
    let told = faults
        .lines()
        .any(|line| line.starts_with(&format!("{place}: ")) && line.contains(part));
    assert!(told, "{place}: {part}: {faults}");
}

/// The document of the cases: it becomes a crate before they change it.
fn plain() -> Value {
    let mut document = sent(json!({"name": {"type": "string"}}));
    document["servers"] = json!([{"url": "https://api.stripe.com/"}]);
    document["security"] = json!([{"key": []}]);
    document["components"]["securitySchemes"] =
        json!({"key": {"type": "http", "scheme": "bearer"}});
    let path = json!({"get": {
        "operationId": "GetParrot",
        "parameters": [
            {"in": "path", "name": "id", "required": true, "style": "simple", "schema": {"type": "string", "maxLength": 5000}},
            {"in": "query", "name": "tags", "style": "deepObject", "explode": true, "schema": {"type": "array", "items": {"type": "string"}}},
            {"in": "query", "name": "limit", "style": "form", "schema": {"type": "integer"}},
        ],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/parrot"}}}}},
    }});
    document["paths"]["/v1/nests/{id}"] = path;
    document
}

#[test]
fn what_would_change_a_request_is_refused() {
    const CASES: &[Case] = &[
        (
            |it| it["servers"] = json!([{"url": "https://api.parrots.example"}]),
            "/servers",
            "is not known",
        ),
        (
            |it| {
                it["servers"] =
                    json!([{"url": "https://api.stripe.com"}, {"url": "https://b.example"}])
            },
            "/servers",
            "several",
        ),
        (
            |it| {
                it["paths"]["/v1/parrots"]["get"]["servers"] = json!([{"url": "https://b.example"}])
            },
            "/paths/~1v1~1parrots/get/servers",
            "is not known",
        ),
        (
            |it| it["paths"]["/v1/parrots"]["servers"] = json!([{"url": "https://b.example"}]),
            "/paths/~1v1~1parrots/servers",
            "not understood",
        ),
        (
            |it| it["security"] = json!([]),
            "/security",
            "without a key",
        ),
        (
            |it| {
                it["components"]["securitySchemes"]["key"] =
                    json!({"type": "apiKey", "in": "header", "name": "X"})
            },
            "/security/0/key",
            "bearer",
        ),
        (
            |it| it["paths"]["/v1/parrots"]["get"]["security"] = json!([{"other": []}]),
            "/paths/~1v1~1parrots/get/security/0/other",
            "bearer",
        ),
        (
            |it| it["paths"]["/v1/nests/{id}"]["get"]["parameters"][0]["style"] = json!("label"),
            "/paths/~1v1~1nests~1{id}/get/parameters/0/style",
            "simple",
        ),
        (
            |it| {
                it["paths"]["/v1/nests/{id}"]["get"]["parameters"][0]["schema"] =
                    json!({"type": "integer"})
            },
            "/paths/~1v1~1nests~1{id}/get/parameters/0/schema",
            "any text",
        ),
        (
            |it| {
                it["paths"]["/v1/nests/{id}"]["get"]["parameters"][0]["schema"]["enum"] =
                    json!(["a"])
            },
            "/paths/~1v1~1nests~1{id}/get/parameters/0/schema",
            "any text",
        ),
        (
            |it| it["paths"]["/v1/nests/{id}"]["get"]["parameters"][1]["style"] = json!("form"),
            "/paths/~1v1~1nests~1{id}/get/parameters/1",
            "deepObject",
        ),
        (
            |it| it["paths"]["/v1/nests/{id}"]["get"]["parameters"][1]["explode"] = json!(false),
            "/paths/~1v1~1nests~1{id}/get/parameters/1/explode",
            "each value",
        ),
        (
            |it| {
                it["paths"]["/v1/nests/{id}"]["get"]["parameters"][2]["allowReserved"] = json!(true)
            },
            "/paths/~1v1~1nests~1{id}/get/parameters/2/allowReserved",
            "not understood",
        ),
        (
            |it| it["paths"]["/v1/nests/{id}"]["get"]["parameters"][2]["required_"] = json!(true),
            "/paths/~1v1~1nests~1{id}/get/parameters/2/required_",
            "not understood",
        ),
        (
            |it| {
                it["paths"]["/v1/parrots"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
                    ["encoding"] = json!({"perches": {"style": "form"}})
            },
            "/paths/~1v1~1parrots/post/requestBody/content/application~1x-www-form-urlencoded/encoding/perches/style",
            "deepObject",
        ),
        (
            |it| it["paths"]["/v1/parrots"]["post"]["responses"]["404"] = json!({"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}),
            "/paths/~1v1~1parrots/post/responses/404",
            "`default`",
        ),
        (
            |it| it["paths"]["/v1/parrots"]["get"]["deprecatd"] = json!(true),
            "/paths/~1v1~1parrots/get/deprecatd",
            "not understood",
        ),
        (
            |it| it["webhooks"] = json!({}),
            "/webhooks",
            "not understood",
        ),
    ];
    assert!(files(&plain()).is_ok(), "{:?}", files(&plain()).err());
    for (change, place, part) in CASES {
        let mut document = plain();
        change(&mut document);
        refused(&document, place, part);
    }
}

/// What changes nothing in a request or its response is left out.
#[test]
fn what_changes_nothing_is_left_out() {
    let mut more = plain();
    let operation = &mut more["paths"]["/v1/parrots"]["get"];
    operation["tags"] = json!(["birds"]);
    operation["externalDocs"] = json!({"url": "https://parrots.example"});
    operation["callbacks"] = json!({});
    operation["responses"]["200"]["headers"] = json!({"X-Age": {"schema": {"type": "string"}}});
    operation["responses"]["200"]["links"] = json!({});
    operation["responses"]["404"] = json!({"description": "No parrot"});
    more["tags"] = json!([{"name": "birds"}]);
    assert_eq!(files(&more).unwrap(), files(&plain()).unwrap());
}

#[test]
fn odd_paths_are_refused() {
    for path in [
        "/",
        "/v1/parrots/",
        "//v1",
        "v1/parrots",
        "/v1/../parrots",
        "/v1/größe",
        "/v1/a b",
        "/v1/parrots?a=b",
        "/v1/{id}{nest}",
        "/v1/\"",
        "/v1/{i d}",
        "/v1/{id",
        "/v1/id}",
        "/v1/{id}/{id}",
    ] {
        let mut document = plain();
        let mut item = document["paths"]["/v1/nests/{id}"].take();
        document["paths"]
            .as_object_mut()
            .unwrap()
            .shift_remove("/v1/nests/{id}");
        let name = if path.contains("i d") { "i d" } else { "id" };
        item["get"]["parameters"][0]["name"] = json!(name);
        if path.contains("nest") {
            let nest = json!({"in": "path", "name": "nest", "required": true, "schema": {"type": "string"}});
            item["get"]["parameters"].as_array_mut().unwrap().push(nest);
        }
        if !path.contains('{') {
            item["get"]["parameters"].as_array_mut().unwrap().remove(0);
        }
        document["paths"][path] = item;
        let faults = files(&document).unwrap_err();
        let place = stripe_generator::diagnostic::child("/paths", path);
        assert!(faults.contains(&place), "{path}: {faults}");
    }
}

#[test]
fn modules_of_the_crate_are_not_taken() {
    for (path, name) in [
        ("/v1/oauth/token", "module of the crate's own"),
        ("/v1/ids/x", "module of the crate's own"),
        ("/v1/blocking/x", "module of the crate's own"),
        ("/v1/full", "`full`"),
        ("/v1/rustls", "`rustls`"),
        ("/v1/objects/token", "module of the crate's own"),
        ("/v1/webhook/token", "module of the crate's own"),
    ] {
        let mut document = plain();
        let mut item = document["paths"]["/v1/parrots"].take();
        item.as_object_mut().unwrap().shift_remove("get");
        document["paths"] = json!({path: item});
        let faults = files(&document).unwrap_err();
        assert!(
            faults.contains(name) && faults.contains("lock file"),
            "{path}: {faults}"
        );
    }
}

#[test]
fn methods_of_a_request_are_told_apart() {
    let clearable = json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": [""]}]});
    let cases = [
        json!({"name": clearable, "clear_name": {"type": "string"}}),
        json!({"nest": object(json!({"name": clearable, "clear_name": {"type": "string"}}))}),
    ];
    for properties in cases {
        let faults = files(&sent(properties)).unwrap_err();
        assert!(
            faults.contains("would have the name of the method that clears `name`"),
            "{faults}"
        );
    }
}

#[test]
fn files_are_required_parts_of_a_form() {
    let file = json!({"type": "string", "format": "binary"});
    let in_the_form = |properties: Value, required: Value, media_type: &str| {
        let mut document = sent(properties);
        let content = &mut document["paths"]["/v1/parrots"]["post"]["requestBody"]["content"];
        let mut media = content["application/x-www-form-urlencoded"].take();
        media["schema"]["required"] = required;
        *content = json!({media_type: media});
        document
    };
    let form = "multipart/form-data";
    let part = json!({"image": file});
    assert!(files(&in_the_form(part.clone(), json!(["image"]), form)).is_ok());
    let post = "/paths/~1v1~1parrots/post";
    refused(
        &in_the_form(part.clone(), json!([]), form),
        post,
        "`image` is a file",
    );
    refused(
        &in_the_form(part, json!(["image"]), "application/json"),
        post,
        "`image` is a file",
    );
    let several = json!({"images": {"type": "array", "items": file}});
    refused(
        &in_the_form(several, json!(["images"]), form),
        post,
        "`images` is a file",
    );
    let properties =
        "/paths/~1v1~1parrots/post/requestBody/content/multipart~1form-data/schema/properties";
    let inside =
        json!({"nest": {"type": "object", "required": ["image"], "properties": {"image": file}}});
    refused(
        &in_the_form(inside, json!(["nest"]), form),
        &format!("{properties}/nest"),
        "`image` is a file",
    );
    let place = "/components/schemas/parrot/properties/image";
    refused(&parrot(json!({"image": file})), place, "in a response");
}

#[test]
fn alternatives_fit_one_value_once() {
    let properties = "/paths/~1v1~1parrots/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    for (arms, part) in [
        (
            json!([{"type": "object"}, {"type": "string"}]),
            "object without properties",
        ),
        (
            json!([{"type": "array", "items": {"type": "object"}}, {"type": "string"}]),
            "object without properties",
        ),
        (
            json!([{"type": "integer"}, {"type": "integer", "format": "unix-time"}]),
            "whole numbers",
        ),
    ] {
        refused(
            &sent(json!({"perch": {"anyOf": arms}})),
            &format!("{properties}/perch"),
            part,
        );
    }
}

#[test]
fn a_check_of_another_type_is_told_as_such() {
    let name = json!({"type": "string", "minimum": 3});
    let place = "/components/schemas/parrot/properties/name";
    refused(
        &parrot(json!({"name": name})),
        &format!("{place}/minimum"),
        "checks integer and number",
    );
    assert!(
        !files(&parrot(json!({"name": name})))
            .unwrap_err()
            .contains("without a `type`")
    );
}

/// A reference is a part of a URL, in which some signs are escaped.
#[test]
fn references_may_be_escaped() {
    let bird = object(json!({"id": {"type": "string"}}));
    let parrot = object(json!({"mate": {"$ref": "#/components/schemas/bird%7Bid%7D"}}));
    let escaped = document(
        &object(json!({})),
        json!({"parrot": parrot, "bird{id}": bird}),
    );
    let source: String = files(&escaped).unwrap().into_values().collect();
    assert!(
        source.contains("pub mate: Option<rt::Part<crate::parrot::Mate>>"),
        "{source}"
    );
    let lost = document(
        &object(json!({})),
        json!({"parrot": {"type": "object", "properties": {"mate": {"$ref": "#/components/schemas/bird%7"}}}}),
    );
    refused(
        &lost,
        "/components/schemas/parrot/properties/mate",
        "bird%7",
    );
}

/// Another flavour of Stripe's document is taken as it is, or refused in one sentence.
#[test]
fn flavours_are_named() {
    let mut document = plain();
    document["info"]["x-stripeSpecFilename"] = json!("spec3.sdk");
    assert_eq!(files(&document).unwrap(), files(&plain()).unwrap());
    for name in ["a", "b"] {
        document["components"]["schemas"]["parrot"]["properties"][name] = json!({"allOf": []});
    }
    let faults = files(&document).unwrap_err();
    let help =
        "\n  help: take the flavour `spec3.ga.public`, from <https://github.com/stripe/openapi>";
    assert!(
        faults.starts_with("/info/x-stripeSpecFilename: this is the flavour `spec3.sdk`"),
        "{faults}"
    );
    assert!(
        faults.ends_with(help) && faults.lines().count() == 2,
        "{faults}"
    );
}

#[test]
fn responses_are_named_by_their_pointers() {
    let mut document = plain();
    let response =
        json!({"description": "", "content": {"application/json": {"schema": {"type": "array"}}}});
    document["paths"]["/v1/parrots"]["get"]["responses"] =
        json!({"200": response, "default": response});
    for status in ["200", "default"] {
        let place =
            format!("/paths/~1v1~1parrots/get/responses/{status}/content/application~1json/schema");
        refused(&document, &place, "an array without `items`");
    }
}
