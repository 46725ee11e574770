// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingPortalSession`](crate::BillingPortalSession).

pub mod flow;

/// An object in `flow` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Flow {
    pub after_completion: flow::AfterCompletion,
    /// Configuration when `flow.type=subscription_cancel`.
    pub subscription_cancel: Option<rt::Part<flow::SubscriptionCancel>>,
    /// Configuration when `flow.type=subscription_update`.
    pub subscription_update: Option<rt::Part<flow::SubscriptionUpdate>>,
    /// Configuration when `flow.type=subscription_update_confirm`.
    pub subscription_update_confirm: Option<rt::Part<flow::SubscriptionUpdateConfirm>>,
    /// Type of flow that the customer will go through.
    pub type_: flow::Type,
}

impl rt::Blank for Flow {
    const BLANK: Self = Self {
        after_completion: rt::Blank::BLANK,
        subscription_cancel: rt::Blank::BLANK,
        subscription_update: rt::Blank::BLANK,
        subscription_update_confirm: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Flow {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_flow",
            constants: &[],
            fields: &[
                rt::Field("after_completion", rt::REQUIRED),
                rt::Field("subscription_cancel", rt::NULLABLE),
                rt::Field("subscription_update", rt::NULLABLE),
                rt::Field("subscription_update_confirm", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.after_completion,
            1 => &self.subscription_cancel,
            2 => &self.subscription_update,
            3 => &self.subscription_update_confirm,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.after_completion,
            1 => &mut self.subscription_cancel,
            2 => &mut self.subscription_update,
            3 => &mut self.subscription_update_confirm,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Flow);

/// The IETF language tag of the locale Customer Portal is displayed in. If blank or auto, the
/// customer’s `preferred_locales` or browser’s locale is used.
#[non_exhaustive]
pub enum Locale {
    /// `auto`
    Auto,
    /// `bg`
    Bg,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-SG`
    EnSg,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nb`
    Nb,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Locale {
    Auto = "auto",
    Bg = "bg",
    Cs = "cs",
    Da = "da",
    De = "de",
    El = "el",
    En = "en",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnGb = "en-GB",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnNz = "en-NZ",
    EnSg = "en-SG",
    Es = "es",
    Es419 = "es-419",
    Et = "et",
    Fi = "fi",
    Fil = "fil",
    Fr = "fr",
    FrCa = "fr-CA",
    Hr = "hr",
    Hu = "hu",
    Id = "id",
    It = "it",
    Ja = "ja",
    Ko = "ko",
    Lt = "lt",
    Lv = "lv",
    Ms = "ms",
    Mt = "mt",
    Nb = "nb",
    Nl = "nl",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-BR",
    Ro = "ro",
    Ru = "ru",
    Sk = "sk",
    Sl = "sl",
    Sv = "sv",
    Th = "th",
    Tr = "tr",
    Vi = "vi",
    Zh = "zh",
    ZhHk = "zh-HK",
    ZhTw = "zh-TW",
});
