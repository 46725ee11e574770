// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `source_transaction_paper_check_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransactionPaperCheckData {
    /// Time at which the deposited funds will be available for use. Measured in seconds since the Unix
    /// epoch.
    pub available_at: Option<String>,
    /// Comma-separated list of invoice IDs associated with the paper check.
    pub invoices: Option<String>,
}

impl Blank for SourceTransactionPaperCheckData {
    const BLANK: Self = Self {
        available_at: Blank::BLANK,
        invoices: Blank::BLANK,
    };
}

impl Record for SourceTransactionPaperCheckData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_transaction_paper_check_data",
            constants: &[],
            fields: &[Field("available_at", OPTIONAL), Field("invoices", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available_at,
            _ => &self.invoices,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available_at,
            _ => &mut self.invoices,
        }
    }
}

impl std::fmt::Debug for SourceTransactionPaperCheckData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTransactionPaperCheckData);
