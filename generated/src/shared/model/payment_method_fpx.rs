// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::PaymentMethodDetailsFpxBank;

/// The schema `payment_method_fpx`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodFpx {
    /// The customer's bank, if provided. Can be one of `affin_bank`, `agrobank`, `alliance_bank`,
    /// `ambank`, `bank_islam`, `bank_muamalat`, `bank_rakyat`, `bsn`, `cimb`, `hong_leong_bank`,
    /// `hsbc`, `kfh`, `maybank2u`, `ocbc`, `public_bank`, `rhb`, `standard_chartered`, `uob`,
    /// `deutsche_bank`, `maybank2e`, `pb_enterprise`, or `bank_of_china`.
    pub bank: PaymentMethodDetailsFpxBank,
}

impl Record for PaymentMethodFpx {
    const SHAPE: &'static Shape = &Shape {
        name: "payment_method_fpx",
        constants: &[],
        fields: &[Field("bank", REQUIRED)],
    };
    fn blank() -> Self {
        Self { bank: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.bank
    }
}

impl std::fmt::Debug for PaymentMethodFpx {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodFpx);
