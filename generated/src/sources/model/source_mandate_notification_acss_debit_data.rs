// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `source_mandate_notification_acss_debit_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationAcssDebitData {
    /// The statement descriptor associate with the debit.
    pub statement_descriptor: Option<String>,
}

impl Blank for SourceMandateNotificationAcssDebitData {
    const BLANK: Self = Self {
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for SourceMandateNotificationAcssDebitData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_mandate_notification_acss_debit_data",
            constants: &[],
            fields: &[Field("statement_descriptor", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.statement_descriptor
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.statement_descriptor
    }
}

impl std::fmt::Debug for SourceMandateNotificationAcssDebitData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceMandateNotificationAcssDebitData);
