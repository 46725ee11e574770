// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, SECRET, Shape, blank, debug};
use crate::Address;

/// Iban Records contain E.U. bank account details per the SEPA format.
///
/// The schema `funding_instructions_bank_transfer_iban_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferIbanRecord {
    pub account_holder_address: Part<Address>,
    /// The name of the person or business that owns the bank account
    pub account_holder_name: String,
    pub bank_address: Part<Address>,
    /// The BIC/SWIFT code of the account.
    pub bic: String,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// The IBAN of the account.
    pub iban: String,
}

impl Record for FundingInstructionsBankTransferIbanRecord {
    fn blank() -> Self {
        Self {
            account_holder_address: blank(),
            account_holder_name: blank(),
            bank_address: blank(),
            bic: blank(),
            country: blank(),
            iban: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_iban_record",
            constants: &[],
            fields: &[
                Field("account_holder_address", REQUIRED),
                Field("account_holder_name", REQUIRED),
                Field("bank_address", REQUIRED),
                Field("bic", REQUIRED),
                Field("country", REQUIRED),
                Field("iban", REQUIRED | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.bank_address,
            3 => &self.bic,
            4 => &self.country,
            _ => &self.iban,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.bank_address,
            3 => &mut self.bic,
            4 => &mut self.country,
            _ => &mut self.iban,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferIbanRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferIbanRecord);
