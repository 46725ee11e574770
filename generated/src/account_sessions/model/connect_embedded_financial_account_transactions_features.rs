// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `connect_embedded_financial_account_transactions_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountTransactionsFeatures {
    /// Whether to allow card spend dispute management features.
    pub card_spend_dispute_management: bool,
}

impl Blank for ConnectEmbeddedFinancialAccountTransactionsFeatures {
    const BLANK: Self = Self {
        card_spend_dispute_management: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedFinancialAccountTransactionsFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_financial_account_transactions_features",
            constants: &[],
            fields: &[Field("card_spend_dispute_management", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.card_spend_dispute_management
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.card_spend_dispute_management
    }
}

impl std::fmt::Debug for ConnectEmbeddedFinancialAccountTransactionsFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedFinancialAccountTransactionsFeatures);
