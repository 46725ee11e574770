// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::Address;

/// The schema `payment_method_card_wallet_masterpass`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletMasterpass {
    /// Owner's verified billing address. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub billing_address: Option<Part<Address>>,
    /// Owner's verified email. Values are verified or provided by the wallet directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub email: Option<String>,
    /// Owner's verified full name. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub name: Option<String>,
    /// Owner's verified shipping address. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub shipping_address: Option<Part<Address>>,
}

impl Blank for PaymentMethodCardWalletMasterpass {
    const BLANK: Self = Self {
        billing_address: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        shipping_address: Blank::BLANK,
    };
}

impl Record for PaymentMethodCardWalletMasterpass {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_card_wallet_masterpass",
            constants: &[],
            fields: &[
                Field("billing_address", NULLABLE),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("shipping_address", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_address,
            1 => &self.email,
            2 => &self.name,
            _ => &self.shipping_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_address,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.shipping_address,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCardWalletMasterpass {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCardWalletMasterpass);
