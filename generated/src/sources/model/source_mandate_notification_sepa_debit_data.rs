// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `source_mandate_notification_sepa_debit_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationSepaDebitData {
    /// SEPA creditor ID.
    pub creditor_identifier: Option<String>,
    /// Last 4 digits of the account number associated with the debit.
    pub last4: Option<String>,
    /// Mandate reference associated with the debit.
    pub mandate_reference: Option<String>,
}

impl Blank for SourceMandateNotificationSepaDebitData {
    const BLANK: Self = Self {
        creditor_identifier: Blank::BLANK,
        last4: Blank::BLANK,
        mandate_reference: Blank::BLANK,
    };
}

impl Record for SourceMandateNotificationSepaDebitData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_mandate_notification_sepa_debit_data",
            constants: &[],
            fields: &[
                Field("creditor_identifier", OPTIONAL),
                Field("last4", OPTIONAL),
                Field("mandate_reference", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.creditor_identifier,
            1 => &self.last4,
            _ => &self.mandate_reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.creditor_identifier,
            1 => &mut self.last4,
            _ => &mut self.mandate_reference,
        }
    }
}

impl std::fmt::Debug for SourceMandateNotificationSepaDebitData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceMandateNotificationSepaDebitData);
