// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Event`](crate::Event).

/// An object in `data` of [`Event`](crate::Event).
#[derive(Clone)]
#[non_exhaustive]
pub struct Data {
    /// Object containing the API resource relevant to the event. For example, an `invoice.created`
    /// event will have a full [invoice object](https://docs.stripe.com/api#invoice_object) as the value
    /// of the object key.
    pub object: rt::Object,
    /// Object containing the names of the updated attributes and their values prior to the event (only
    /// included in events of type `*.updated`). If an array attribute has any updated elements, this
    /// object contains the entire array. In Stripe API versions 2017-04-06 or earlier, an updated array
    /// attribute in this object includes only the updated array elements.
    pub previous_attributes: Option<rt::Object>,
}

impl rt::Record for Data {
    fn blank() -> Self {
        Self {
            object: rt::blank(),
            previous_attributes: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "notification_event_data",
            constants: &[],
            fields: &[
                rt::Field("object", rt::REQUIRED),
                rt::Field("previous_attributes", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.object,
            _ => &self.previous_attributes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.object,
            _ => &mut self.previous_attributes,
        }
    }
}

rt::record_traits!(Data);

/// An object in `request` of [`Event`](crate::Event).
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// ID of the API request that caused the event. If null, the event was automatic (e.g., Stripe's
    /// automatic subscription handling). Request logs are available in the
    /// [dashboard](https://dashboard.stripe.com/logs), but currently not in the API.
    pub id: Option<String>,
    /// The idempotency key transmitted during the request, if any. *Note: This property is populated
    /// only for events on or after May 23, 2017*.
    pub idempotency_key: Option<String>,
}

impl rt::Blank for Request {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        idempotency_key: rt::Blank::BLANK,
    };
}

impl rt::Record for Request {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "notification_event_request",
            constants: &[],
            fields: &[
                rt::Field("id", rt::NULLABLE),
                rt::Field("idempotency_key", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            _ => &self.idempotency_key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.idempotency_key,
        }
    }
}

rt::record_traits!(Request);
