// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_kr_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKrCard {
    /// The local credit or debit card brand.
    pub brand: Option<PaymentMethodDetailsKrCardBrand>,
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The last four digits of the card. This may not be present for American Express cards.
    pub last4: Option<String>,
    /// The Korean Card transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsKrCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        buyer_id: Blank::BLANK,
        last4: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsKrCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_kr_card",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("buyer_id", NULLABLE),
                Field("last4", NULLABLE),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.buyer_id,
            2 => &self.last4,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.buyer_id,
            2 => &mut self.last4,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsKrCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsKrCard);

/// The local credit or debit card brand.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsKrCardBrand {
    /// `bc`
    Bc,
    /// `citi`
    Citi,
    /// `hana`
    Hana,
    /// `hyundai`
    Hyundai,
    /// `jeju`
    Jeju,
    /// `jeonbuk`
    Jeonbuk,
    /// `kakaobank`
    Kakaobank,
    /// `kbank`
    Kbank,
    /// `kdbbank`
    Kdbbank,
    /// `kookmin`
    Kookmin,
    /// `kwangju`
    Kwangju,
    /// `lotte`
    Lotte,
    /// `mg`
    Mg,
    /// `nh`
    Nh,
    /// `post`
    Post,
    /// `samsung`
    Samsung,
    /// `savingsbank`
    Savingsbank,
    /// `shinhan`
    Shinhan,
    /// `shinhyup`
    Shinhyup,
    /// `suhyup`
    Suhyup,
    /// `tossbank`
    Tossbank,
    /// `woori`
    Woori,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDetailsKrCardBrand {
    Bc = "bc",
    Citi = "citi",
    Hana = "hana",
    Hyundai = "hyundai",
    Jeju = "jeju",
    Jeonbuk = "jeonbuk",
    Kakaobank = "kakaobank",
    Kbank = "kbank",
    Kdbbank = "kdbbank",
    Kookmin = "kookmin",
    Kwangju = "kwangju",
    Lotte = "lotte",
    Mg = "mg",
    Nh = "nh",
    Post = "post",
    Samsung = "samsung",
    Savingsbank = "savingsbank",
    Shinhan = "shinhan",
    Shinhyup = "shinhyup",
    Suhyup = "suhyup",
    Tossbank = "tossbank",
    Woori = "woori",
});
