// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `source_mandate_notification_bacs_debit_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationBacsDebitData {
    /// Last 4 digits of the account number associated with the debit.
    pub last4: Option<String>,
}

impl Blank for SourceMandateNotificationBacsDebitData {
    const BLANK: Self = Self { last4: Blank::BLANK };
}

impl Record for SourceMandateNotificationBacsDebitData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_mandate_notification_bacs_debit_data",
            constants: &[],
            fields: &[Field("last4", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.last4
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.last4
    }
}

impl std::fmt::Debug for SourceMandateNotificationBacsDebitData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceMandateNotificationBacsDebitData);
