// Written by `cargo xtask generate`. Do not edit.

/// Source mandate notifications should be created when a notification related to a source mandate
/// must be sent to the payer. They will trigger a webhook or deliver an email to the customer.
///
/// The object `source_mandate_notification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotification {
    pub acss_debit: Option<rt::Part<crate::source_mandate_notification::AcssDebit>>,
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the amount associated with the mandate
    /// notification. The amount is expressed in the currency of the underlying source. Required if the
    /// notification type is `debit_initiated`.
    pub amount: Option<i64>,
    pub bacs_debit: Option<rt::Part<crate::source_mandate_notification::BacsDebit>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::SourceMandateNotificationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The reason of the mandate notification. Valid reasons are `mandate_confirmed` or
    /// `debit_initiated`.
    pub reason: String,
    pub sepa_debit: Option<rt::Part<crate::source_mandate_notification::SepaDebit>>,
    pub source: rt::Part<crate::Source>,
    /// The status of the mandate notification. Valid statuses are `pending` or `submitted`.
    pub status: String,
    /// The type of source this mandate notification is attached to. Should be the source type
    /// identifier code for the payment method, such as `three_d_secure`.
    pub type_: String,
}

impl rt::Record for SourceMandateNotification {
    fn blank() -> Self {
        Self {
            acss_debit: rt::blank(),
            amount: rt::blank(),
            bacs_debit: rt::blank(),
            created: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            reason: rt::blank(),
            sepa_debit: rt::blank(),
            source: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_mandate_notification",
            constants: &[("object", rt::Constant::Str("source_mandate_notification"))],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("amount", rt::NULLABLE),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("reason", rt::REQUIRED),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("source", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.amount,
            2 => &self.bacs_debit,
            3 => &self.created,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.reason,
            7 => &self.sepa_debit,
            8 => &self.source,
            9 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amount,
            2 => &mut self.bacs_debit,
            3 => &mut self.created,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.reason,
            7 => &mut self.sepa_debit,
            8 => &mut self.source,
            9 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(SourceMandateNotification);

impl rt::Resource for SourceMandateNotification {
    type Id = crate::ids::SourceMandateNotificationId;
    const OBJECT: &'static str = "source_mandate_notification";
}
