// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    IssuingNetworkTokenDevice, IssuingNetworkTokenMastercard, IssuingNetworkTokenVisa,
    IssuingNetworkTokenWalletProvider,
};

/// The schema `issuing_network_token_network_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingNetworkTokenNetworkData {
    pub device: Option<Part<IssuingNetworkTokenDevice>>,
    pub mastercard: Option<Part<IssuingNetworkTokenMastercard>>,
    /// The network that the token is associated with. An additional hash is included with a name
    /// matching this value, containing tokenization data specific to the card network.
    pub type_: IssuingNetworkTokenNetworkDataType,
    pub visa: Option<Part<IssuingNetworkTokenVisa>>,
    pub wallet_provider: Option<Part<IssuingNetworkTokenWalletProvider>>,
}

impl Blank for IssuingNetworkTokenNetworkData {
    const BLANK: Self = Self {
        device: Blank::BLANK,
        mastercard: Blank::BLANK,
        type_: Blank::BLANK,
        visa: Blank::BLANK,
        wallet_provider: Blank::BLANK,
    };
}

impl Record for IssuingNetworkTokenNetworkData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_network_token_network_data",
            constants: &[],
            fields: &[
                Field("device", OPTIONAL),
                Field("mastercard", OPTIONAL),
                Field("type", REQUIRED),
                Field("visa", OPTIONAL),
                Field("wallet_provider", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.device,
            1 => &self.mastercard,
            2 => &self.type_,
            3 => &self.visa,
            _ => &self.wallet_provider,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.device,
            1 => &mut self.mastercard,
            2 => &mut self.type_,
            3 => &mut self.visa,
            _ => &mut self.wallet_provider,
        }
    }
}

impl std::fmt::Debug for IssuingNetworkTokenNetworkData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingNetworkTokenNetworkData);

/// The network that the token is associated with. An additional hash is included with a name
/// matching this value, containing tokenization data specific to the card network.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingNetworkTokenNetworkDataType {
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingNetworkTokenNetworkDataType {
    Mastercard = "mastercard",
    Visa = "visa",
});
