// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    FundingInstructionsBankTransferAbaRecord, FundingInstructionsBankTransferIbanRecord,
    FundingInstructionsBankTransferSortCodeRecord,
    FundingInstructionsBankTransferSpeiRecord,
    FundingInstructionsBankTransferSwiftRecord,
    FundingInstructionsBankTransferZenginRecord,
};

/// FinancialAddresses contain identifying information that resolves to a FinancialAccount.
///
/// The schema `funding_instructions_bank_transfer_financial_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferFinancialAddress {
    pub aba: Option<Part<FundingInstructionsBankTransferAbaRecord>>,
    pub iban: Option<Part<FundingInstructionsBankTransferIbanRecord>>,
    pub sort_code: Option<Part<FundingInstructionsBankTransferSortCodeRecord>>,
    pub spei: Option<Part<FundingInstructionsBankTransferSpeiRecord>>,
    /// The payment networks supported by this FinancialAddress
    pub supported_networks: Option<
        Vec<FundingInstructionsBankTransferFinancialAddressSupportedNetwork>,
    >,
    pub swift: Option<Part<FundingInstructionsBankTransferSwiftRecord>>,
    /// The type of financial address
    pub type_: FundingInstructionsBankTransferFinancialAddressType,
    pub zengin: Option<Part<FundingInstructionsBankTransferZenginRecord>>,
}

impl Blank for FundingInstructionsBankTransferFinancialAddress {
    const BLANK: Self = Self {
        aba: Blank::BLANK,
        iban: Blank::BLANK,
        sort_code: Blank::BLANK,
        spei: Blank::BLANK,
        supported_networks: Blank::BLANK,
        swift: Blank::BLANK,
        type_: Blank::BLANK,
        zengin: Blank::BLANK,
    };
}

impl Record for FundingInstructionsBankTransferFinancialAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_financial_address",
            constants: &[],
            fields: &[
                Field("aba", OPTIONAL),
                Field("iban", OPTIONAL),
                Field("sort_code", OPTIONAL),
                Field("spei", OPTIONAL),
                Field("supported_networks", OPTIONAL),
                Field("swift", OPTIONAL),
                Field("type", REQUIRED),
                Field("zengin", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.aba,
            1 => &self.iban,
            2 => &self.sort_code,
            3 => &self.spei,
            4 => &self.supported_networks,
            5 => &self.swift,
            6 => &self.type_,
            _ => &self.zengin,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.aba,
            1 => &mut self.iban,
            2 => &mut self.sort_code,
            3 => &mut self.spei,
            4 => &mut self.supported_networks,
            5 => &mut self.swift,
            6 => &mut self.type_,
            _ => &mut self.zengin,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferFinancialAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferFinancialAddress);

/// The values of `funding_instructions_bank_transfer_financial_address/supported_networks[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundingInstructionsBankTransferFinancialAddressSupportedNetwork {
    /// `ach`
    Ach,
    /// `bacs`
    Bacs,
    /// `domestic_wire_us`
    DomesticWireUs,
    /// `fps`
    Fps,
    /// `sepa`
    Sepa,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FundingInstructionsBankTransferFinancialAddressSupportedNetwork {
    Ach = "ach",
    Bacs = "bacs",
    DomesticWireUs = "domestic_wire_us",
    Fps = "fps",
    Sepa = "sepa",
    Spei = "spei",
    Swift = "swift",
    Zengin = "zengin",
});

/// The type of financial address
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundingInstructionsBankTransferFinancialAddressType {
    /// `aba`
    Aba,
    /// `iban`
    Iban,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FundingInstructionsBankTransferFinancialAddressType {
    Aba = "aba",
    Iban = "iban",
    SortCode = "sort_code",
    Spei = "spei",
    Swift = "swift",
    Zengin = "zengin",
});
