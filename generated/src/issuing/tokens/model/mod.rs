// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_network_token_address;
pub use self::issuing_network_token_address::IssuingNetworkTokenAddress;
mod issuing_network_token_device;

pub use self::issuing_network_token_device::{
    IssuingNetworkTokenDevice, IssuingNetworkTokenDeviceType,
};

mod issuing_network_token_mastercard;
pub use self::issuing_network_token_mastercard::IssuingNetworkTokenMastercard;
mod issuing_network_token_network_data;

pub use self::issuing_network_token_network_data::{
    IssuingNetworkTokenNetworkData, IssuingNetworkTokenNetworkDataType,
};

mod issuing_network_token_visa;
pub use self::issuing_network_token_visa::IssuingNetworkTokenVisa;
mod issuing_network_token_wallet_provider;

pub use self::issuing_network_token_wallet_provider::{
    IssuingNetworkTokenWalletProvider, IssuingNetworkTokenWalletProviderCardNumberSource,
    IssuingNetworkTokenWalletProviderReasonCode,
    IssuingNetworkTokenWalletProviderSuggestedDecision,
};

mod issuing_token;

pub use self::issuing_token::{
    IssuingToken, IssuingTokenNetwork, IssuingTokenStatus, IssuingTokenWalletProvider,
};
