// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{IssuingCardApplePay, IssuingCardGooglePay};

/// The schema `issuing_card_wallets`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardWallets {
    pub apple_pay: IssuingCardApplePay,
    pub google_pay: IssuingCardGooglePay,
    /// Unique identifier for a card used with digital wallets
    pub primary_account_identifier: Option<String>,
}

impl Blank for IssuingCardWallets {
    const BLANK: Self = Self {
        apple_pay: Blank::BLANK,
        google_pay: Blank::BLANK,
        primary_account_identifier: Blank::BLANK,
    };
}

impl Record for IssuingCardWallets {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_wallets",
            constants: &[],
            fields: &[
                Field("apple_pay", REQUIRED),
                Field("google_pay", REQUIRED),
                Field("primary_account_identifier", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.apple_pay,
            1 => &self.google_pay,
            _ => &self.primary_account_identifier,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.apple_pay,
            1 => &mut self.google_pay,
            _ => &mut self.primary_account_identifier,
        }
    }
}

impl std::fmt::Debug for IssuingCardWallets {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardWallets);
