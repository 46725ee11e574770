// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_crypto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCrypto {
    /// The wallet address of the customer.
    pub buyer_address: Option<String>,
    /// The blockchain network that the transaction was sent on.
    pub network: Option<PaymentMethodDetailsCryptoNetwork>,
    /// The token currency that the transaction was sent with.
    pub token_currency: Option<PaymentMethodDetailsCryptoTokenCurrency>,
    /// The blockchain transaction hash of the crypto payment.
    pub transaction_hash: Option<String>,
}

impl Blank for PaymentMethodDetailsCrypto {
    const BLANK: Self = Self {
        buyer_address: Blank::BLANK,
        network: Blank::BLANK,
        token_currency: Blank::BLANK,
        transaction_hash: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsCrypto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_crypto",
            constants: &[],
            fields: &[
                Field("buyer_address", OPTIONAL),
                Field("network", OPTIONAL),
                Field("token_currency", OPTIONAL),
                Field("transaction_hash", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_address,
            1 => &self.network,
            2 => &self.token_currency,
            _ => &self.transaction_hash,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_address,
            1 => &mut self.network,
            2 => &mut self.token_currency,
            _ => &mut self.transaction_hash,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsCrypto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCrypto);

/// The blockchain network that the transaction was sent on.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCryptoNetwork {
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

stripe_runtime::open_enum!(PaymentMethodDetailsCryptoNetwork {
    Base = "base",
    Ethereum = "ethereum",
    Polygon = "polygon",
    Solana = "solana",
    Tempo = "tempo",
});

/// The token currency that the transaction was sent with.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCryptoTokenCurrency {
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

stripe_runtime::open_enum!(PaymentMethodDetailsCryptoTokenCurrency {
    PhantomCash = "phantom_cash",
    Usdc = "usdc",
    Usdg = "usdg",
    Usdp = "usdp",
    Usdt = "usdt",
});
