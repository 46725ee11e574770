// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_kr_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
    /// The local credit or debit card brand.
    pub brand: Option<PaymentMethodKrCardBrand>,
    /// The last four digits of the card. This may not be present for American Express cards.
    pub last4: Option<String>,
}

impl Blank for PaymentMethodKrCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        last4: Blank::BLANK,
    };
}

impl Record for PaymentMethodKrCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_kr_card",
            constants: &[],
            fields: &[Field("brand", NULLABLE), Field("last4", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            _ => &mut self.last4,
        }
    }
}

impl std::fmt::Debug for PaymentMethodKrCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodKrCard);

/// The local credit or debit card brand.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodKrCardBrand {
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

stripe_runtime::open_enum!(PaymentMethodKrCardBrand {
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
