// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};

/// The schema `source_mandate_notification_acss_debit_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationAcssDebitData {
    /// The statement descriptor associate with the debit.
    pub statement_descriptor: Option<String>,
}

impl Record for SourceMandateNotificationAcssDebitData {
    const SHAPE: &'static Shape = &Shape {
        name: "source_mandate_notification_acss_debit_data",
        constants: &[],
        fields: &[Field("statement_descriptor", OPTIONAL)],
    };
    fn blank() -> Self {
        Self {
            statement_descriptor: blank(),
        }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.statement_descriptor
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
