// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.crypto` of [`Charge`](crate::Charge).

/// The blockchain network that the transaction was sent on.
#[non_exhaustive]
pub enum Network {
    /// `base`
    Base,
    /// `ethereum`
    Ethereum,
    /// `polygon`
    Polygon,
    /// `solana`
    Solana,
    /// `tempo`
    Tempo,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Base = "base",
    Ethereum = "ethereum",
    Polygon = "polygon",
    Solana = "solana",
    Tempo = "tempo",
});

/// The token currency that the transaction was sent with.
#[non_exhaustive]
pub enum TokenCurrency {
    /// `phantom_cash`
    PhantomCash,
    /// `usdc`
    Usdc,
    /// `usdg`
    Usdg,
    /// `usdp`
    Usdp,
    /// `usdt`
    Usdt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TokenCurrency {
    PhantomCash = "phantom_cash",
    Usdc = "usdc",
    Usdg = "usdg",
    Usdp = "usdp",
    Usdt = "usdt",
});
