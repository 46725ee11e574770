// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.financial_account_transactions` of [`AccountSession`](crate::AccountSession).

/// An object in `components.financial_account_transactions.features` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// Whether to allow card spend dispute management features.
    pub card_spend_dispute_management: bool,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        card_spend_dispute_management: rt::Blank::BLANK,
    };
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_financial_account_transactions_features",
            constants: &[],
            fields: &[rt::Field("card_spend_dispute_management", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card_spend_dispute_management
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card_spend_dispute_management
    }
}

rt::record_traits!(Features);
