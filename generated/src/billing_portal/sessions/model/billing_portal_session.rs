// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{BillingPortalConfigurationId, BillingPortalSessionId, PortalFlowsFlow};

/// The Billing customer portal is a Stripe-hosted UI for subscription and billing management.
///
/// A portal configuration describes the functionality and features that you want to provide to your
/// customers through the portal.
///
/// A portal session describes the instantiation of the customer portal for a particular customer.
/// By visiting the session's URL, the customer can manage their subscriptions and billing details.
/// For security reasons, sessions are short-lived and will expire if the customer does not visit
/// the URL. Create sessions on-demand when customers intend to manage their subscriptions and
/// billing details.
///
/// Related guide: [Customer management](https://docs.stripe.com/customer-management)
///
/// The schema `billing_portal.session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSession {
    /// The configuration used by this session, describing the features available.
    pub configuration: Expandable<BillingPortalConfigurationId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The ID of the customer for this session.
    pub customer: String,
    /// The ID of the account for this session.
    pub customer_account: Option<String>,
    /// Information about a specific flow for the customer to go through. See the
    /// [docs](https://docs.stripe.com/customer-management/portal-deep-links) to learn more about using
    /// customer portal deep links and flows.
    pub flow: Option<Part<PortalFlowsFlow>>,
    /// Unique identifier for the object.
    pub id: BillingPortalSessionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The IETF language tag of the locale Customer Portal is displayed in. If blank or auto, the
    /// customer’s `preferred_locales` or browser’s locale is used.
    pub locale: Option<BillingPortalSessionLocale>,
    /// The account for which the session was created on behalf of. When specified, only subscriptions
    /// and invoices with this `on_behalf_of` account appear in the portal. For more information, see
    /// the [docs](https://docs.stripe.com/connect/separate-charges-and-transfers#settlement-merchant).
    /// Use the
    /// [Accounts API](https://docs.stripe.com/api/accounts/object#account_object-settings-branding) to
    /// modify the `on_behalf_of` account's branding settings, which the portal displays.
    pub on_behalf_of: Option<String>,
    /// The URL to redirect customers to when they click on the portal's link to return to your website.
    pub return_url: Option<String>,
    /// The short-lived URL of the session that gives customers access to the customer portal.
    pub url: String,
}

impl Record for BillingPortalSession {
    fn blank() -> Self {
        Self {
            configuration: blank(),
            created: blank(),
            customer: blank(),
            customer_account: blank(),
            flow: blank(),
            id: blank(),
            livemode: blank(),
            locale: blank(),
            on_behalf_of: blank(),
            return_url: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_portal.session",
            constants: &[("object", Constant::Str("billing_portal.session"))],
            fields: &[
                Field("configuration", REQUIRED),
                Field("created", REQUIRED),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("flow", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("locale", NULLABLE),
                Field("on_behalf_of", NULLABLE),
                Field("return_url", NULLABLE),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.configuration,
            1 => &self.created,
            2 => &self.customer,
            3 => &self.customer_account,
            4 => &self.flow,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.locale,
            8 => &self.on_behalf_of,
            9 => &self.return_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.configuration,
            1 => &mut self.created,
            2 => &mut self.customer,
            3 => &mut self.customer_account,
            4 => &mut self.flow,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.locale,
            8 => &mut self.on_behalf_of,
            9 => &mut self.return_url,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for BillingPortalSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingPortalSession);

impl Resource for BillingPortalSession {
    type Id = BillingPortalSessionId;
    const OBJECT: &'static str = "billing_portal.session";
}

impl BillingPortalSession {
    /// Expands `configuration`.
    pub const CONFIGURATION: Expand<Self, BillingPortalConfigurationId> = Expand::new(
        "configuration",
    );
}

/// The IETF language tag of the locale Customer Portal is displayed in. If blank or auto, the
/// customer’s `preferred_locales` or browser’s locale is used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingPortalSessionLocale {
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

stripe_runtime::open_enum!(BillingPortalSessionLocale {
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
