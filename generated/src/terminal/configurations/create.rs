// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::configurations::create`](fn@crate::terminal::configurations::create).

pub mod tipping;
pub mod wifi;

rt::params! {
    /// An object containing device type specific settings for BBPOS WisePad 3 readers.
    ///
    /// Parameters for `bbpos_wisepad3` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `bbpos_wisepad3` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct BbposWisepad3;
}

impl BbposWisepad3 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for BbposWisepad3 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for BBPOS WisePOS E readers.
    ///
    /// Parameters for `bbpos_wisepos_e` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `bbpos_wisepos_e` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct BbposWiseposE;
}

impl BbposWiseposE {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for BbposWiseposE {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `cellular` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `cellular` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Cellular;
}

impl Cellular {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}

rt::params! {
    /// Parameters for `offline` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `offline` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Offline;
}

impl Offline {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}

rt::params! {
    /// Reboot time settings for readers. that support customized reboot time configuration.
    ///
    /// Parameters for `reboot_window` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `reboot_window` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct RebootWindow;
}

impl RebootWindow {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(start_hour: i64, end_hour: i64) -> Self {
        Self(rt::Params::new().with("start_hour", start_hour).with("end_hour", end_hour))
    }
}

rt::params! {
    /// An object containing device type specific settings for Stripe S700 readers.
    ///
    /// Parameters for `stripe_s700` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `stripe_s700` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct StripeS700;
}

impl StripeS700 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for StripeS700 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for Stripe S710 readers.
    ///
    /// Parameters for `stripe_s710` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `stripe_s710` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct StripeS710;
}

impl StripeS710 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for StripeS710 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `tipping` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `tipping` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Tipping;
}

impl Tipping {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `aed`.
    #[inline]
    pub fn aed(self, aed: tipping::Aed) -> Self {
        Self(self.0.with("aed", aed))
    }

    /// Sets `aud`.
    #[inline]
    pub fn aud(self, aud: tipping::Aud) -> Self {
        Self(self.0.with("aud", aud))
    }

    /// Sets `cad`.
    #[inline]
    pub fn cad(self, cad: tipping::Cad) -> Self {
        Self(self.0.with("cad", cad))
    }

    /// Sets `chf`.
    #[inline]
    pub fn chf(self, chf: tipping::Chf) -> Self {
        Self(self.0.with("chf", chf))
    }

    /// Sets `czk`.
    #[inline]
    pub fn czk(self, czk: tipping::Czk) -> Self {
        Self(self.0.with("czk", czk))
    }

    /// Sets `dkk`.
    #[inline]
    pub fn dkk(self, dkk: tipping::Dkk) -> Self {
        Self(self.0.with("dkk", dkk))
    }

    /// Sets `eur`.
    #[inline]
    pub fn eur(self, eur: tipping::Eur) -> Self {
        Self(self.0.with("eur", eur))
    }

    /// Sets `gbp`.
    #[inline]
    pub fn gbp(self, gbp: tipping::Gbp) -> Self {
        Self(self.0.with("gbp", gbp))
    }

    /// Sets `gip`.
    #[inline]
    pub fn gip(self, gip: tipping::Gip) -> Self {
        Self(self.0.with("gip", gip))
    }

    /// Sets `hkd`.
    #[inline]
    pub fn hkd(self, hkd: tipping::Hkd) -> Self {
        Self(self.0.with("hkd", hkd))
    }

    /// Sets `huf`.
    #[inline]
    pub fn huf(self, huf: tipping::Huf) -> Self {
        Self(self.0.with("huf", huf))
    }

    /// Sets `jpy`.
    #[inline]
    pub fn jpy(self, jpy: tipping::Jpy) -> Self {
        Self(self.0.with("jpy", jpy))
    }

    /// Sets `mxn`.
    #[inline]
    pub fn mxn(self, mxn: tipping::Mxn) -> Self {
        Self(self.0.with("mxn", mxn))
    }

    /// Sets `myr`.
    #[inline]
    pub fn myr(self, myr: tipping::Myr) -> Self {
        Self(self.0.with("myr", myr))
    }

    /// Sets `nok`.
    #[inline]
    pub fn nok(self, nok: tipping::Nok) -> Self {
        Self(self.0.with("nok", nok))
    }

    /// Sets `nzd`.
    #[inline]
    pub fn nzd(self, nzd: tipping::Nzd) -> Self {
        Self(self.0.with("nzd", nzd))
    }

    /// Sets `pln`.
    #[inline]
    pub fn pln(self, pln: tipping::Pln) -> Self {
        Self(self.0.with("pln", pln))
    }

    /// Sets `ron`.
    #[inline]
    pub fn ron(self, ron: tipping::Ron) -> Self {
        Self(self.0.with("ron", ron))
    }

    /// Sets `sek`.
    #[inline]
    pub fn sek(self, sek: tipping::Sek) -> Self {
        Self(self.0.with("sek", sek))
    }

    /// Sets `sgd`.
    #[inline]
    pub fn sgd(self, sgd: tipping::Sgd) -> Self {
        Self(self.0.with("sgd", sgd))
    }

    /// Sets `usd`.
    #[inline]
    pub fn usd(self, usd: tipping::Usd) -> Self {
        Self(self.0.with("usd", usd))
    }
}

impl Default for Tipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for Verifone M425 readers.
    ///
    /// Parameters for `verifone_m425` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `verifone_m425` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct VerifoneM425;
}

impl VerifoneM425 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for VerifoneM425 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for Verifone P400 readers.
    ///
    /// Parameters for `verifone_p400` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `verifone_p400` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct VerifoneP400;
}

impl VerifoneP400 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for VerifoneP400 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for Verifone P630 readers.
    ///
    /// Parameters for `verifone_p630` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `verifone_p630` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct VerifoneP630;
}

impl VerifoneP630 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for VerifoneP630 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for Verifone UX700 readers.
    ///
    /// Parameters for `verifone_ux700` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `verifone_ux700` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct VerifoneUx700;
}

impl VerifoneUx700 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for VerifoneUx700 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// An object containing device type specific settings for Verifone V660p readers.
    ///
    /// Parameters for `verifone_v660p` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `verifone_v660p` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct VerifoneV660p;
}

impl VerifoneV660p {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(self, splashscreen: impl Into<crate::ids::FileId>) -> Self {
        let splashscreen: crate::ids::FileId = splashscreen.into();
        Self(self.0.with("splashscreen", splashscreen))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for VerifoneV660p {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `wifi` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `wifi` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct Wifi;
}

impl Wifi {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::terminal_configuration::wifi::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `enterprise_eap_peap`.
    #[inline]
    pub fn enterprise_eap_peap(
        self,
        enterprise_eap_peap: wifi::EnterpriseEapPeap,
    ) -> Self {
        Self(self.0.with("enterprise_eap_peap", enterprise_eap_peap))
    }

    /// Sets `enterprise_eap_tls`.
    #[inline]
    pub fn enterprise_eap_tls(self, enterprise_eap_tls: wifi::EnterpriseEapTls) -> Self {
        Self(self.0.with("enterprise_eap_tls", enterprise_eap_tls))
    }

    /// Sets `personal_psk`.
    #[inline]
    pub fn personal_psk(self, personal_psk: wifi::PersonalPsk) -> Self {
        Self(self.0.with("personal_psk", personal_psk))
    }
}
