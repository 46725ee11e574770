// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Object, Place, REQUIRED, Record, Shape, blank, debug,
};

/// The schema `notification_event_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationEventData {
    /// Object containing the API resource relevant to the event. For example, an `invoice.created`
    /// event will have a full [invoice object](https://docs.stripe.com/api#invoice_object) as the value
    /// of the object key.
    pub object: Object,
    /// Object containing the names of the updated attributes and their values prior to the event (only
    /// included in events of type `*.updated`). If an array attribute has any updated elements, this
    /// object contains the entire array. In Stripe API versions 2017-04-06 or earlier, an updated array
    /// attribute in this object includes only the updated array elements.
    pub previous_attributes: Option<Object>,
}

impl Record for NotificationEventData {
    fn blank() -> Self {
        Self {
            object: blank(),
            previous_attributes: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "notification_event_data",
            constants: &[],
            fields: &[Field("object", REQUIRED), Field("previous_attributes", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.object,
            _ => &self.previous_attributes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.object,
            _ => &mut self.previous_attributes,
        }
    }
}

impl std::fmt::Debug for NotificationEventData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(NotificationEventData);
