// Written by `cargo xtask generate`. Do not edit.

/// A Reader represents a physical device for accepting payment details.
///
/// Related guide:
/// [Connecting to a reader](https://docs.stripe.com/terminal/payments/connect-reader)
///
/// The object `terminal.reader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReader {
    /// The most recent action performed by the reader.
    pub action: Option<rt::Part<crate::terminal_reader::Action>>,
    /// The current software version of the reader.
    pub device_sw_version: Option<String>,
    /// Device type of the reader.
    pub device_type: crate::terminal_reader::DeviceType,
    /// Unique identifier for the object.
    pub id: crate::ids::TerminalReaderId,
    /// The local IP address of the reader.
    pub ip_address: Option<String>,
    /// Custom label given to the reader for easier identification.
    pub label: String,
    /// The last time this reader reported to Stripe backend. Timestamp is measured in milliseconds
    /// since the Unix epoch. Unlike most other Stripe timestamp fields which use seconds, this field
    /// uses milliseconds.
    pub last_seen_at: Option<rt::Timestamp>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The location identifier of the reader.
    pub location: Option<rt::Expandable<crate::ids::TerminalLocationId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Serial number of the reader.
    pub serial_number: String,
    /// The networking status of the reader. We do not recommend using this field in flows that may
    /// block taking payments.
    pub status: Option<crate::terminal_reader::Status>,
}

impl rt::Record for TerminalReader {
    fn blank() -> Self {
        Self {
            action: rt::blank(),
            device_sw_version: rt::blank(),
            device_type: rt::blank(),
            id: rt::blank(),
            ip_address: rt::blank(),
            label: rt::blank(),
            last_seen_at: rt::blank(),
            livemode: rt::blank(),
            location: rt::blank(),
            metadata: rt::blank(),
            serial_number: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal.reader",
            constants: &[("object", rt::Constant::Str("terminal.reader"))],
            fields: &[
                rt::Field("action", rt::NULLABLE),
                rt::Field("device_sw_version", rt::NULLABLE),
                rt::Field("device_type", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("label", rt::REQUIRED),
                rt::Field("last_seen_at", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("location", rt::NULLABLE),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("serial_number", rt::REQUIRED),
                rt::Field("status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TerminalReader);

impl rt::Resource for TerminalReader {
    type Id = crate::ids::TerminalReaderId;
    const OBJECT: &'static str = "terminal.reader";
}

impl TerminalReader {
    /// Expands `action.collect_payment_method.payment_intent`.
    pub const ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT: rt::Expand<
        Self,
        crate::ids::PaymentIntentId,
    > = rt::Expand::new("action.collect_payment_method.payment_intent");
    /// Expands `action.confirm_payment_intent.payment_intent`.
    pub const ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT: rt::Expand<
        Self,
        crate::ids::PaymentIntentId,
    > = rt::Expand::new("action.confirm_payment_intent.payment_intent");
    /// Expands `action.process_payment_intent.payment_intent`.
    pub const ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT: rt::Expand<
        Self,
        crate::ids::PaymentIntentId,
    > = rt::Expand::new("action.process_payment_intent.payment_intent");
    /// Expands `action.process_setup_intent.setup_intent`.
    pub const ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT: rt::Expand<
        Self,
        crate::ids::SetupIntentId,
    > = rt::Expand::new("action.process_setup_intent.setup_intent");
    /// Expands `action.refund_payment.charge`.
    pub const ACTION_REFUND_PAYMENT_CHARGE: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new(
        "action.refund_payment.charge",
    );
    /// Expands `action.refund_payment.payment_intent`.
    pub const ACTION_REFUND_PAYMENT_PAYMENT_INTENT: rt::Expand<
        Self,
        crate::ids::PaymentIntentId,
    > = rt::Expand::new("action.refund_payment.payment_intent");
    /// Expands `action.refund_payment.refund`.
    pub const ACTION_REFUND_PAYMENT_REFUND: rt::Expand<Self, crate::ids::RefundId> = rt::Expand::new(
        "action.refund_payment.refund",
    );
    /// Expands `location`.
    pub const LOCATION: rt::Expand<Self, crate::ids::TerminalLocationId> = rt::Expand::new(
        "location",
    );
}

impl rt::Deletable for TerminalReader {
    type Deleted = crate::DeletedTerminalReader;
}
