//! A crate in small: an event, a table of events, and two kinds of object.

#![allow(unreachable_pub, reason = "as an emitted crate has it")]

use std::fmt;

use stripe_runtime::{
    Constant, DateTime, Field, Metadata, NULLABLE, OPTIONAL, Object, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};

/// Declares a record.
macro_rules! record {
    ($name:ident = $schema:literal $object:tt { $($field:ident: $type:ty = $wire:literal, $flags:expr;)* }) => {
        #[derive(Clone)]
        pub struct $name { $(pub $field: $type,)* }

        impl Record for $name {
            fn shape(&self) -> &'static Shape {
&Shape {
                name: $schema,
                constants: &$object,
                fields: &[$(Field($wire, $flags)),*],
}
}
            fn blank() -> Self {
                Self { $($field: blank()),* }
            }
            fn field(&self, index: usize) -> &dyn Place {
                let fields: Vec<&dyn Place> = vec![$(&self.$field),*];
                fields[index]
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Place {
                let fields: Vec<&mut dyn Place> = vec![$(&mut self.$field),*];
                fields.into_iter().nth(index).unwrap()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(self, f)
            }
        }
    };
}

record!(Event = "event" [("object", Constant::Str("event"))] {
    account: Option<String> = "account", OPTIONAL;
    api_version: Option<String> = "api_version", NULLABLE;
    created: Timestamp = "created", REQUIRED;
    data: EventData = "data", REQUIRED;
    id: String = "id", REQUIRED;
    pending_webhooks: i64 = "pending_webhooks", REQUIRED;
    request: Option<Part<EventRequest>> = "request", NULLABLE;
    type_: String = "type", REQUIRED;
});

record!(EventData = "event_data" [] {
    object: Object = "object", REQUIRED;
    previous_attributes: Option<Object> = "previous_attributes", OPTIONAL;
});

record!(EventRequest = "event_request" [] {
    id: Option<String> = "id", NULLABLE;
});

record!(Customer = "customer" [("object", Constant::Str("customer"))] {
    id: String = "id", REQUIRED;
    email: Option<String> = "email", NULLABLE;
});

impl Resource for Customer {
    type Id = String;
    const OBJECT: &'static str = "customer";
}

record!(Subscription = "subscription" [("object", Constant::Str("subscription"))] {
    id: String = "id", REQUIRED;
    status: String = "status", REQUIRED;
    quantity: i64 = "quantity", REQUIRED;
    settings: Settings = "settings", REQUIRED;
    metadata: Option<Metadata> = "metadata", OPTIONAL;
    tags: Vec<String> = "tags", OPTIONAL;
    trial_end: Option<i64> = "trial_end", NULLABLE;
});

record!(Settings = "settings" [] {
    method: Option<String> = "method", NULLABLE;
    days: i64 = "days", REQUIRED;
});

record!(ThinEvent = "v2.core.event" [("object", Constant::Str("v2.core.event"))] {
    id: String = "id", REQUIRED;
    created: DateTime = "created", REQUIRED;
});

/// Any object that an event can hold.
#[derive(Clone)]
pub enum EventObject {
    Customer(Part<Customer>),
    Subscription(Part<Subscription>),
    Unknown(Object),
}

stripe_runtime::union!(EventObject {
    Customer = "customer",
    Subscription = "subscription",
});

/// The names of events.
pub enum EventType {
    CustomerCreated,
    CustomerSubscriptionUpdated,
    Unknown(String),
}

stripe_runtime::open_enum!(EventType {
    CustomerCreated = "customer.created",
    CustomerSubscriptionUpdated = "customer.subscription.updated",
});

stripe_runtime::snapshot_event!(Event {
    types: EventType,
    object: EventObject,
    notified: ThinEvent = "v2.core.event" at "/v2/core/events/{id}",
    version: "2026-05-27.dahlia",
});

stripe_runtime::event_kinds!(Event {
    CustomerCreated = "customer.created" => Customer,
    CustomerSubscriptionUpdated = "customer.subscription.updated" => Subscription,
});
