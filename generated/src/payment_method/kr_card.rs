// Written by `cargo xtask generate`. Do not edit.
//! What is in `kr_card` of [`PaymentMethod`](crate::PaymentMethod).

/// The local credit or debit card brand.
#[non_exhaustive]
pub enum Brand {
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

rt::open_enum!(Brand {
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
