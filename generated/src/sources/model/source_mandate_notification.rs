// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{
    Source, SourceMandateNotificationAcssDebitData,
    SourceMandateNotificationBacsDebitData, SourceMandateNotificationId,
    SourceMandateNotificationSepaDebitData,
};

/// Source mandate notifications should be created when a notification related to a source mandate
/// must be sent to the payer. They will trigger a webhook or deliver an email to the customer.
///
/// The schema `source_mandate_notification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotification {
    pub acss_debit: Option<Part<SourceMandateNotificationAcssDebitData>>,
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the amount associated with the mandate
    /// notification. The amount is expressed in the currency of the underlying source. Required if the
    /// notification type is `debit_initiated`.
    pub amount: Option<i64>,
    pub bacs_debit: Option<Part<SourceMandateNotificationBacsDebitData>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: SourceMandateNotificationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The reason of the mandate notification. Valid reasons are `mandate_confirmed` or
    /// `debit_initiated`.
    pub reason: String,
    pub sepa_debit: Option<Part<SourceMandateNotificationSepaDebitData>>,
    pub source: Part<Source>,
    /// The status of the mandate notification. Valid statuses are `pending` or `submitted`.
    pub status: String,
    /// The type of source this mandate notification is attached to. Should be the source type
    /// identifier code for the payment method, such as `three_d_secure`.
    pub type_: String,
}

impl Record for SourceMandateNotification {
    fn blank() -> Self {
        Self {
            acss_debit: blank(),
            amount: blank(),
            bacs_debit: blank(),
            created: blank(),
            id: blank(),
            livemode: blank(),
            reason: blank(),
            sepa_debit: blank(),
            source: blank(),
            status: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_mandate_notification",
            constants: &[("object", Constant::Str("source_mandate_notification"))],
            fields: &[
                Field("acss_debit", OPTIONAL),
                Field("amount", NULLABLE),
                Field("bacs_debit", OPTIONAL),
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("reason", REQUIRED),
                Field("sepa_debit", OPTIONAL),
                Field("source", REQUIRED),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for SourceMandateNotification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceMandateNotification);

impl Resource for SourceMandateNotification {
    type Id = SourceMandateNotificationId;
    const OBJECT: &'static str = "source_mandate_notification";
}
