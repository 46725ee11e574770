// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Deletable, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    ChargeId, DeletedTerminalReader, DeviceType, PaymentIntentId, RefundId,
    SetupIntentId, TerminalLocationId, TerminalReaderId,
    TerminalReaderReaderResourceReaderAction,
};

/// A Reader represents a physical device for accepting payment details.
///
/// Related guide:
/// [Connecting to a reader](https://docs.stripe.com/terminal/payments/connect-reader)
///
/// The schema `terminal.reader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReader {
    /// The most recent action performed by the reader.
    pub action: Option<Part<TerminalReaderReaderResourceReaderAction>>,
    /// The current software version of the reader.
    pub device_sw_version: Option<String>,
    /// Device type of the reader.
    pub device_type: DeviceType,
    /// Unique identifier for the object.
    pub id: TerminalReaderId,
    /// The local IP address of the reader.
    pub ip_address: Option<String>,
    /// Custom label given to the reader for easier identification.
    pub label: String,
    /// The last time this reader reported to Stripe backend. Timestamp is measured in milliseconds
    /// since the Unix epoch. Unlike most other Stripe timestamp fields which use seconds, this field
    /// uses milliseconds.
    pub last_seen_at: Option<Timestamp>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The location identifier of the reader.
    pub location: Option<Expandable<TerminalLocationId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Serial number of the reader.
    pub serial_number: String,
    /// The networking status of the reader. We do not recommend using this field in flows that may
    /// block taking payments.
    pub status: Option<TerminalReaderStatus>,
}

impl Record for TerminalReader {
    fn blank() -> Self {
        Self {
            action: blank(),
            device_sw_version: blank(),
            device_type: blank(),
            id: blank(),
            ip_address: blank(),
            label: blank(),
            last_seen_at: blank(),
            livemode: blank(),
            location: blank(),
            metadata: blank(),
            serial_number: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal.reader",
            constants: &[("object", Constant::Str("terminal.reader"))],
            fields: &[
                Field("action", NULLABLE),
                Field("device_sw_version", NULLABLE),
                Field("device_type", REQUIRED),
                Field("id", REQUIRED),
                Field("ip_address", NULLABLE),
                Field("label", REQUIRED),
                Field("last_seen_at", NULLABLE),
                Field("livemode", REQUIRED),
                Field("location", NULLABLE),
                Field("metadata", REQUIRED),
                Field("serial_number", REQUIRED),
                Field("status", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.action,
            1 => &self.device_sw_version,
            2 => &self.device_type,
            3 => &self.id,
            4 => &self.ip_address,
            5 => &self.label,
            6 => &self.last_seen_at,
            7 => &self.livemode,
            8 => &self.location,
            9 => &self.metadata,
            10 => &self.serial_number,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.action,
            1 => &mut self.device_sw_version,
            2 => &mut self.device_type,
            3 => &mut self.id,
            4 => &mut self.ip_address,
            5 => &mut self.label,
            6 => &mut self.last_seen_at,
            7 => &mut self.livemode,
            8 => &mut self.location,
            9 => &mut self.metadata,
            10 => &mut self.serial_number,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for TerminalReader {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReader);

impl Resource for TerminalReader {
    type Id = TerminalReaderId;
    const OBJECT: &'static str = "terminal.reader";
}

impl TerminalReader {
    /// Expands `action.collect_payment_method.payment_intent`.
    pub const ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT: Expand<
        Self,
        PaymentIntentId,
    > = Expand::new("action.collect_payment_method.payment_intent");
    /// Expands `action.confirm_payment_intent.payment_intent`.
    pub const ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT: Expand<
        Self,
        PaymentIntentId,
    > = Expand::new("action.confirm_payment_intent.payment_intent");
    /// Expands `action.process_payment_intent.payment_intent`.
    pub const ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT: Expand<
        Self,
        PaymentIntentId,
    > = Expand::new("action.process_payment_intent.payment_intent");
    /// Expands `action.process_setup_intent.setup_intent`.
    pub const ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT: Expand<Self, SetupIntentId> = Expand::new(
        "action.process_setup_intent.setup_intent",
    );
    /// Expands `action.refund_payment.charge`.
    pub const ACTION_REFUND_PAYMENT_CHARGE: Expand<Self, ChargeId> = Expand::new(
        "action.refund_payment.charge",
    );
    /// Expands `action.refund_payment.payment_intent`.
    pub const ACTION_REFUND_PAYMENT_PAYMENT_INTENT: Expand<Self, PaymentIntentId> = Expand::new(
        "action.refund_payment.payment_intent",
    );
    /// Expands `action.refund_payment.refund`.
    pub const ACTION_REFUND_PAYMENT_REFUND: Expand<Self, RefundId> = Expand::new(
        "action.refund_payment.refund",
    );
    /// Expands `location`.
    pub const LOCATION: Expand<Self, TerminalLocationId> = Expand::new("location");
}

impl Deletable for TerminalReader {
    type Deleted = DeletedTerminalReader;
}

/// The networking status of the reader. We do not recommend using this field in flows that may
/// block taking payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderStatus {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalReaderStatus {
    Offline = "offline",
    Online = "online",
});
