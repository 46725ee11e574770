//! The table of events, and the webhooks' names for the crate's own types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::gate::{self, Features};
use super::rust::{ident, runtime};
use super::{Emission, SourceFile, docs, rust};
use crate::ir::{Events, Place};

/// The file of the table, in the module of the event.
pub(super) const FILE: &str = "kinds";

/// The module of the event.
pub(super) fn module<'a>(emission: &Emission<'a>, events: &Events) -> &'a [String] {
    let snapshot = Place::root(&events.rules.snapshot);
    let owner = emission.names.owners.get(&snapshot);
    owner.map_or(&[], Vec::as_slice)
}

/// The objects that an event can hold, its type, and its kinds.
pub(super) fn table(emission: &Emission<'_>, events: &Events) -> SourceFile {
    let mut file = SourceFile::with_docs(
        "What happens, by name, and the object that it happens to.\n\n\
         Kinds of events whose object belongs to a feature are there with it.",
    );
    objects(emission, events, &mut file);
    let event_type = emission.path(&file, &Place::root(&events.rules.snapshot));
    let event = rust::text(&event_type);
    let names = rust::text(&emission.path(&file, &events.names));
    let notified = events.rules.notified.as_deref().map(Place::root);
    let constant = notified
        .as_ref()
        .and_then(|place| emission.ir.record(place)?.object())
        .unwrap_or_default();
    // Nothing is delivered that says to be of the kind ``, which stands for none.
    let notified_name = match &notified {
        Some(place) => rust::text(&emission.path(&file, place)),
        None => "rt::Object".to_owned(),
    };
    let path = &events.notified_path;
    let doc = docs::attributes(
        "A notification of an event of API v2: what happened, without the object, which is fetched when it is wanted. \
         [`RelatedObject`](crate::RelatedObject) says what it happened to.",
    );
    file.push(quote! {
        #doc
        pub type EventNotification = rt::EventNotification<#event_type>;
    });
    file.push_macro(format!(
        "rt::snapshot_event!({event} {{\n    types: {names},\n    object: EventObject,\n    \
         notified: {notified_name} = {constant:?} at {path:?},\n    version: crate::API_VERSION,\n}});"
    ));
    let mut text = format!("rt::event_kinds!({event} {{\n");
    for (name, kind) in kinds(emission, events) {
        let gate = gate_text(&gates(emission, events, kind.object.as_ref()));
        let object = match &kind.object {
            Some(place) => rust::text(&emission.path(&file, place)),
            None => "rt::Object".to_owned(),
        };
        let object = match kind.partial {
            true => format!("rt::Partial<{object}>"),
            false => object,
        };
        // Infallible: writing to a `String`.
        _ = writeln!(text, "{gate}    {name} = {:?} => {object},", kind.name);
    }
    text.push_str("});");
    file.push_macro(text);
    file
}

/// The union of all objects that an event can hold.
fn objects(emission: &Emission<'_>, events: &Events, file: &mut SourceFile) {
    let mut variants = Vec::new();
    let mut text = "rt::union!(EventObject {\n".to_owned();
    for (object, place) in &events.objects {
        let features = gates(emission, events, Some(place));
        let name = ident(emission.name(place));
        let gate = gate::attribute(&features);
        let doc = docs::attributes(&format!("`object` is `{object}`."));
        variants.push(quote!(#doc #gate #name(rt::Part<crate::#name>)));
        // Infallible: writing to a `String`.
        _ = writeln!(text, "{}    {name} = {object:?},", gate_text(&features));
    }
    text.push_str("});");
    let object = runtime("Object");
    file.push(quote! {
        /// Any object that an event can hold. A kind of object whose feature is off is `Unknown`.
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EventObject {
            #(#variants,)*
            /// An object of a kind that this version of the crate does not know, or whose feature is off.
            Unknown(#object),
        }
    });
    file.push_macro(text);
}

/// The kinds with their names, which are those of the enum's values.
fn kinds<'a>(
    emission: &'a Emission<'_>,
    events: &'a Events,
) -> impl Iterator<Item = (&'a str, &'a crate::ir::EventKind)> {
    let by_value: BTreeMap<&str, &str> = match emission.ir.get(&events.names).map(|it| &it.body) {
        Some(crate::ir::TypeBody::Enum(found)) => found
            .values
            .iter()
            .map(String::as_str)
            .zip(emission.members(&events.names).iter().map(String::as_str))
            .collect(),
        _ => BTreeMap::new(),
    };
    events
        .kinds
        .iter()
        .filter_map(move |kind| Some((*by_value.get(kind.name.as_str())?, kind)))
}

/// The features of which a kind or an object needs one beyond that of the event itself.
fn gates(emission: &Emission<'_>, events: &Events, object: Option<&Place>) -> Features {
    let own = gate::of_function(emission, module(emission, events));
    match object.map(|place| gate::of_type(emission, place)) {
        Some(features) if features.is_disjoint(&own) => features,
        _ => Features::new(),
    }
}

/// The condition of an entry in a macro's list, on a line of its own.
fn gate_text(features: &Features) -> String {
    match gate::line(features) {
        line if line.is_empty() => line,
        line => format!("    {line}"),
    }
}

/// The table as its module declares it.
pub(super) fn declarations(emission: &Emission<'_>, events: &Events) -> Vec<TokenStream> {
    let mut groups: BTreeMap<Features, BTreeSet<&str>> = BTreeMap::new();
    let own = ["EventNotification", "EventObject"];
    groups.insert(Features::new(), BTreeSet::from(own));
    for (name, kind) in kinds(emission, events) {
        groups
            .entry(gates(emission, events, kind.object.as_ref()))
            .or_default()
            .insert(name);
    }
    let file = ident(FILE);
    let exports = groups.into_iter().map(|(features, names)| {
        let gate = gate::attribute(&features);
        let names: Vec<_> = names.into_iter().map(ident).collect();
        quote!(#gate pub use self::#file::{#(#names),*};)
    });
    std::iter::once(quote!(mod #file;)).chain(exports).collect()
}

/// `webhook.rs`: the runtime's webhooks, for this crate's events.
pub(super) fn webhook(emission: &Emission<'_>, events: &Events) -> SourceFile {
    let mut file = SourceFile::with_docs(include_str!("webhook.md").trim_end());
    let event = emission.path(&file, &Place::root(&events.rules.snapshot));
    file.push(quote! {
        pub use rt::webhook::{
            BoxError, Duplicates, Handled, Handler, Outcome, Recent, RouteError, SIGNATURE_HEADER, WebhookError, sign,
        };
    });
    file.push(quote! {
        #[cfg(feature = "axum")]
        pub use rt::webhook::{Rejection, Verified};
    });
    let aliases = [
        (
            "Webhook",
            "Checks and reads what is delivered to a webhook endpoint.",
        ),
        (
            "Delivery",
            "What was delivered: an event, or the notification of one.",
        ),
        (
            "Router",
            "Handlers by kind of event, and a fallback for all others.",
        ),
        ("Unhandled", "What a router's fallback gets."),
        ("TestEvent", "An event that never happened, for tests."),
    ];
    for (name, doc) in aliases {
        let name = ident(name);
        let doc = docs::attributes(doc);
        file.push(quote! {
            #doc
            pub type #name = rt::webhook::#name<#event>;
        });
    }
    file.push(quote! {
        /// Answers deliveries by handing them to a router.
        #[cfg(feature = "tower")]
        pub type WebhookService = rt::webhook::WebhookService<#event>;
    });
    file
}
