// Written by `cargo xtask generate`. Do not edit.

/// Snapshot events allow you to track and react to activity in your Stripe integration. When the
/// state of another API resource changes, Stripe creates an `Event` object that contains all the
/// relevant information associated with that action, including the affected API resource. For
/// example, a successful payment triggers a `charge.succeeded` event, which contains the `Charge`
/// in the event's data property. Some actions trigger multiple events. For example, if you create a
/// new subscription for a customer, it triggers both a `customer.subscription.created` event and a
/// `charge.succeeded` event.
///
/// Configure an event destination in your account to listen for events that represent actions your
/// integration needs to respond to. Additionally, you can retrieve an individual event or a list of
/// events from the API.
///
/// [Connect](https://docs.stripe.com/connect) platforms can also receive event notifications that
/// occur in their connected accounts. These events include an account attribute that identifies the
/// relevant connected account.
///
/// You can access events through the
/// [Retrieve Event API](https://docs.stripe.com/api/events#retrieve_event) for 30 days.
///
/// The object `event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// The connected account that originates the event.
    pub account: Option<String>,
    /// The Stripe API version used to render `data` when the event was created. The contents of `data`
    /// never change, so this value remains static regardless of the API version currently in use. This
    /// property is populated only for events created on or after October 31, 2014.
    pub api_version: Option<String>,
    /// Authentication context needed to fetch the event or related object.
    pub context: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    pub data: crate::event::Data,
    /// Unique identifier for the object.
    pub id: crate::ids::EventId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Number of webhooks that haven't been successfully delivered (for example, to return a 20x
    /// response) to the URLs you specify.
    pub pending_webhooks: i64,
    /// Information on the API request that triggers the event.
    pub request: Option<rt::Part<crate::event::Request>>,
    /// Description of the event (for example, `invoice.created` or `charge.refunded`).
    pub type_: String,
}

impl rt::Record for Event {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            api_version: rt::blank(),
            context: rt::blank(),
            created: rt::blank(),
            data: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            pending_webhooks: rt::blank(),
            request: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "event",
            constants: &[("object", rt::Constant::Str("event"))],
            fields: &[
                rt::Field("account", rt::OPTIONAL),
                rt::Field("api_version", rt::NULLABLE),
                rt::Field("context", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("data", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("pending_webhooks", rt::REQUIRED),
                rt::Field("request", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.api_version,
            2 => &self.context,
            3 => &self.created,
            4 => &self.data,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.pending_webhooks,
            8 => &self.request,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.api_version,
            2 => &mut self.context,
            3 => &mut self.created,
            4 => &mut self.data,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.pending_webhooks,
            8 => &mut self.request,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Event);

impl rt::Resource for Event {
    type Id = crate::ids::EventId;
    const OBJECT: &'static str = "event";
}
