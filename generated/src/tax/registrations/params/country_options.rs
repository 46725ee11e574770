// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CountryOptionsAe, CountryOptionsAm, CountryOptionsAt, CountryOptionsCa,
    CountryOptionsTh, UnitedStates,
};

stripe_runtime::params! {
    /// Specific options for a registration in the specified `country`.
    ///
    /// Parameters at `PostTaxRegistrations/country_options`.
    pub struct CountryOptions;
}

impl CountryOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ae`.
    #[inline]
    pub fn ae(self, ae: CountryOptionsAe) -> Self {
        Self(self.0.with("ae", ae))
    }

    /// Sets `al`.
    #[inline]
    pub fn al(self, al: CountryOptionsAe) -> Self {
        Self(self.0.with("al", al))
    }

    /// Sets `am`.
    #[inline]
    pub fn am(self, am: CountryOptionsAm) -> Self {
        Self(self.0.with("am", am))
    }

    /// Sets `ao`.
    #[inline]
    pub fn ao(self, ao: CountryOptionsAe) -> Self {
        Self(self.0.with("ao", ao))
    }

    /// Sets `at`.
    #[inline]
    pub fn at(self, at: CountryOptionsAt) -> Self {
        Self(self.0.with("at", at))
    }

    /// Sets `au`.
    #[inline]
    pub fn au(self, au: CountryOptionsAe) -> Self {
        Self(self.0.with("au", au))
    }

    /// Sets `aw`.
    #[inline]
    pub fn aw(self, aw: CountryOptionsAe) -> Self {
        Self(self.0.with("aw", aw))
    }

    /// Sets `az`.
    #[inline]
    pub fn az(self, az: CountryOptionsAm) -> Self {
        Self(self.0.with("az", az))
    }

    /// Sets `ba`.
    #[inline]
    pub fn ba(self, ba: CountryOptionsAe) -> Self {
        Self(self.0.with("ba", ba))
    }

    /// Sets `bb`.
    #[inline]
    pub fn bb(self, bb: CountryOptionsAe) -> Self {
        Self(self.0.with("bb", bb))
    }

    /// Sets `bd`.
    #[inline]
    pub fn bd(self, bd: CountryOptionsAe) -> Self {
        Self(self.0.with("bd", bd))
    }

    /// Sets `be`.
    #[inline]
    pub fn be(self, be: CountryOptionsAt) -> Self {
        Self(self.0.with("be", be))
    }

    /// Sets `bf`.
    #[inline]
    pub fn bf(self, bf: CountryOptionsAe) -> Self {
        Self(self.0.with("bf", bf))
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(self, bg: CountryOptionsAt) -> Self {
        Self(self.0.with("bg", bg))
    }

    /// Sets `bh`.
    #[inline]
    pub fn bh(self, bh: CountryOptionsAe) -> Self {
        Self(self.0.with("bh", bh))
    }

    /// Sets `bj`.
    #[inline]
    pub fn bj(self, bj: CountryOptionsAm) -> Self {
        Self(self.0.with("bj", bj))
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(self, bs: CountryOptionsAe) -> Self {
        Self(self.0.with("bs", bs))
    }

    /// Sets `by`.
    #[inline]
    pub fn by(self, by: CountryOptionsAm) -> Self {
        Self(self.0.with("by", by))
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(self, ca: CountryOptionsCa) -> Self {
        Self(self.0.with("ca", ca))
    }

    /// Sets `cd`.
    #[inline]
    pub fn cd(self, cd: CountryOptionsAe) -> Self {
        Self(self.0.with("cd", cd))
    }

    /// Sets `ch`.
    #[inline]
    pub fn ch(self, ch: CountryOptionsAe) -> Self {
        Self(self.0.with("ch", ch))
    }

    /// Sets `cl`.
    #[inline]
    pub fn cl(self, cl: CountryOptionsAm) -> Self {
        Self(self.0.with("cl", cl))
    }

    /// Sets `cm`.
    #[inline]
    pub fn cm(self, cm: CountryOptionsAm) -> Self {
        Self(self.0.with("cm", cm))
    }

    /// Sets `co`.
    #[inline]
    pub fn co(self, co: CountryOptionsAm) -> Self {
        Self(self.0.with("co", co))
    }

    /// Sets `cr`.
    #[inline]
    pub fn cr(self, cr: CountryOptionsAm) -> Self {
        Self(self.0.with("cr", cr))
    }

    /// Sets `cv`.
    #[inline]
    pub fn cv(self, cv: CountryOptionsAm) -> Self {
        Self(self.0.with("cv", cv))
    }

    /// Sets `cy`.
    #[inline]
    pub fn cy(self, cy: CountryOptionsAt) -> Self {
        Self(self.0.with("cy", cy))
    }

    /// Sets `cz`.
    #[inline]
    pub fn cz(self, cz: CountryOptionsAt) -> Self {
        Self(self.0.with("cz", cz))
    }

    /// Sets `de`.
    #[inline]
    pub fn de(self, de: CountryOptionsAt) -> Self {
        Self(self.0.with("de", de))
    }

    /// Sets `dk`.
    #[inline]
    pub fn dk(self, dk: CountryOptionsAt) -> Self {
        Self(self.0.with("dk", dk))
    }

    /// Sets `ec`.
    #[inline]
    pub fn ec(self, ec: CountryOptionsAm) -> Self {
        Self(self.0.with("ec", ec))
    }

    /// Sets `ee`.
    #[inline]
    pub fn ee(self, ee: CountryOptionsAt) -> Self {
        Self(self.0.with("ee", ee))
    }

    /// Sets `eg`.
    #[inline]
    pub fn eg(self, eg: CountryOptionsAm) -> Self {
        Self(self.0.with("eg", eg))
    }

    /// Sets `es`.
    #[inline]
    pub fn es(self, es: CountryOptionsAt) -> Self {
        Self(self.0.with("es", es))
    }

    /// Sets `et`.
    #[inline]
    pub fn et(self, et: CountryOptionsAe) -> Self {
        Self(self.0.with("et", et))
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(self, fi: CountryOptionsAt) -> Self {
        Self(self.0.with("fi", fi))
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(self, fr: CountryOptionsAt) -> Self {
        Self(self.0.with("fr", fr))
    }

    /// Sets `gb`.
    #[inline]
    pub fn gb(self, gb: CountryOptionsAe) -> Self {
        Self(self.0.with("gb", gb))
    }

    /// Sets `ge`.
    #[inline]
    pub fn ge(self, ge: CountryOptionsAm) -> Self {
        Self(self.0.with("ge", ge))
    }

    /// Sets `gn`.
    #[inline]
    pub fn gn(self, gn: CountryOptionsAe) -> Self {
        Self(self.0.with("gn", gn))
    }

    /// Sets `gr`.
    #[inline]
    pub fn gr(self, gr: CountryOptionsAt) -> Self {
        Self(self.0.with("gr", gr))
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(self, hr: CountryOptionsAt) -> Self {
        Self(self.0.with("hr", hr))
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(self, hu: CountryOptionsAt) -> Self {
        Self(self.0.with("hu", hu))
    }

    /// Sets `id`.
    #[inline]
    pub fn id(self, id: CountryOptionsAm) -> Self {
        Self(self.0.with("id", id))
    }

    /// Sets `ie`.
    #[inline]
    pub fn ie(self, ie: CountryOptionsAt) -> Self {
        Self(self.0.with("ie", ie))
    }

    /// Sets `in`.
    #[inline]
    pub fn in_(self, in_: CountryOptionsAm) -> Self {
        Self(self.0.with("in", in_))
    }

    /// Sets `is`.
    #[inline]
    pub fn is(self, is: CountryOptionsAe) -> Self {
        Self(self.0.with("is", is))
    }

    /// Sets `it`.
    #[inline]
    pub fn it(self, it: CountryOptionsAt) -> Self {
        Self(self.0.with("it", it))
    }

    /// Sets `jp`.
    #[inline]
    pub fn jp(self, jp: CountryOptionsAe) -> Self {
        Self(self.0.with("jp", jp))
    }

    /// Sets `ke`.
    #[inline]
    pub fn ke(self, ke: CountryOptionsAm) -> Self {
        Self(self.0.with("ke", ke))
    }

    /// Sets `kg`.
    #[inline]
    pub fn kg(self, kg: CountryOptionsAm) -> Self {
        Self(self.0.with("kg", kg))
    }

    /// Sets `kh`.
    #[inline]
    pub fn kh(self, kh: CountryOptionsAm) -> Self {
        Self(self.0.with("kh", kh))
    }

    /// Sets `kr`.
    #[inline]
    pub fn kr(self, kr: CountryOptionsAm) -> Self {
        Self(self.0.with("kr", kr))
    }

    /// Sets `kz`.
    #[inline]
    pub fn kz(self, kz: CountryOptionsAm) -> Self {
        Self(self.0.with("kz", kz))
    }

    /// Sets `la`.
    #[inline]
    pub fn la(self, la: CountryOptionsAm) -> Self {
        Self(self.0.with("la", la))
    }

    /// Sets `lk`.
    #[inline]
    pub fn lk(self, lk: CountryOptionsAm) -> Self {
        Self(self.0.with("lk", lk))
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(self, lt: CountryOptionsAt) -> Self {
        Self(self.0.with("lt", lt))
    }

    /// Sets `lu`.
    #[inline]
    pub fn lu(self, lu: CountryOptionsAt) -> Self {
        Self(self.0.with("lu", lu))
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(self, lv: CountryOptionsAt) -> Self {
        Self(self.0.with("lv", lv))
    }

    /// Sets `ma`.
    #[inline]
    pub fn ma(self, ma: CountryOptionsAm) -> Self {
        Self(self.0.with("ma", ma))
    }

    /// Sets `md`.
    #[inline]
    pub fn md(self, md: CountryOptionsAm) -> Self {
        Self(self.0.with("md", md))
    }

    /// Sets `me`.
    #[inline]
    pub fn me(self, me: CountryOptionsAe) -> Self {
        Self(self.0.with("me", me))
    }

    /// Sets `mk`.
    #[inline]
    pub fn mk(self, mk: CountryOptionsAe) -> Self {
        Self(self.0.with("mk", mk))
    }

    /// Sets `mr`.
    #[inline]
    pub fn mr(self, mr: CountryOptionsAe) -> Self {
        Self(self.0.with("mr", mr))
    }

    /// Sets `mt`.
    #[inline]
    pub fn mt(self, mt: CountryOptionsAt) -> Self {
        Self(self.0.with("mt", mt))
    }

    /// Sets `mx`.
    #[inline]
    pub fn mx(self, mx: CountryOptionsAm) -> Self {
        Self(self.0.with("mx", mx))
    }

    /// Sets `my`.
    #[inline]
    pub fn my(self, my: CountryOptionsAm) -> Self {
        Self(self.0.with("my", my))
    }

    /// Sets `ng`.
    #[inline]
    pub fn ng(self, ng: CountryOptionsAm) -> Self {
        Self(self.0.with("ng", ng))
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(self, nl: CountryOptionsAt) -> Self {
        Self(self.0.with("nl", nl))
    }

    /// Sets `no`.
    #[inline]
    pub fn no(self, no: CountryOptionsAe) -> Self {
        Self(self.0.with("no", no))
    }

    /// Sets `np`.
    #[inline]
    pub fn np(self, np: CountryOptionsAm) -> Self {
        Self(self.0.with("np", np))
    }

    /// Sets `nz`.
    #[inline]
    pub fn nz(self, nz: CountryOptionsAe) -> Self {
        Self(self.0.with("nz", nz))
    }

    /// Sets `om`.
    #[inline]
    pub fn om(self, om: CountryOptionsAe) -> Self {
        Self(self.0.with("om", om))
    }

    /// Sets `pe`.
    #[inline]
    pub fn pe(self, pe: CountryOptionsAm) -> Self {
        Self(self.0.with("pe", pe))
    }

    /// Sets `ph`.
    #[inline]
    pub fn ph(self, ph: CountryOptionsAm) -> Self {
        Self(self.0.with("ph", ph))
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(self, pl: CountryOptionsAt) -> Self {
        Self(self.0.with("pl", pl))
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(self, pt: CountryOptionsAt) -> Self {
        Self(self.0.with("pt", pt))
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(self, ro: CountryOptionsAt) -> Self {
        Self(self.0.with("ro", ro))
    }

    /// Sets `rs`.
    #[inline]
    pub fn rs(self, rs: CountryOptionsAe) -> Self {
        Self(self.0.with("rs", rs))
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(self, ru: CountryOptionsAm) -> Self {
        Self(self.0.with("ru", ru))
    }

    /// Sets `sa`.
    #[inline]
    pub fn sa(self, sa: CountryOptionsAm) -> Self {
        Self(self.0.with("sa", sa))
    }

    /// Sets `se`.
    #[inline]
    pub fn se(self, se: CountryOptionsAt) -> Self {
        Self(self.0.with("se", se))
    }

    /// Sets `sg`.
    #[inline]
    pub fn sg(self, sg: CountryOptionsAe) -> Self {
        Self(self.0.with("sg", sg))
    }

    /// Sets `si`.
    #[inline]
    pub fn si(self, si: CountryOptionsAt) -> Self {
        Self(self.0.with("si", si))
    }

    /// Sets `sk`.
    #[inline]
    pub fn sk(self, sk: CountryOptionsAt) -> Self {
        Self(self.0.with("sk", sk))
    }

    /// Sets `sn`.
    #[inline]
    pub fn sn(self, sn: CountryOptionsAm) -> Self {
        Self(self.0.with("sn", sn))
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(self, sr: CountryOptionsAe) -> Self {
        Self(self.0.with("sr", sr))
    }

    /// Sets `th`.
    #[inline]
    pub fn th(self, th: CountryOptionsTh) -> Self {
        Self(self.0.with("th", th))
    }

    /// Sets `tj`.
    #[inline]
    pub fn tj(self, tj: CountryOptionsAm) -> Self {
        Self(self.0.with("tj", tj))
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(self, tr: CountryOptionsAm) -> Self {
        Self(self.0.with("tr", tr))
    }

    /// Sets `tw`.
    #[inline]
    pub fn tw(self, tw: CountryOptionsAm) -> Self {
        Self(self.0.with("tw", tw))
    }

    /// Sets `tz`.
    #[inline]
    pub fn tz(self, tz: CountryOptionsAm) -> Self {
        Self(self.0.with("tz", tz))
    }

    /// Sets `ua`.
    #[inline]
    pub fn ua(self, ua: CountryOptionsAm) -> Self {
        Self(self.0.with("ua", ua))
    }

    /// Sets `ug`.
    #[inline]
    pub fn ug(self, ug: CountryOptionsAm) -> Self {
        Self(self.0.with("ug", ug))
    }

    /// Sets `us`.
    #[inline]
    pub fn us(self, us: UnitedStates) -> Self {
        Self(self.0.with("us", us))
    }

    /// Sets `uy`.
    #[inline]
    pub fn uy(self, uy: CountryOptionsAe) -> Self {
        Self(self.0.with("uy", uy))
    }

    /// Sets `uz`.
    #[inline]
    pub fn uz(self, uz: CountryOptionsAm) -> Self {
        Self(self.0.with("uz", uz))
    }

    /// Sets `vn`.
    #[inline]
    pub fn vn(self, vn: CountryOptionsAm) -> Self {
        Self(self.0.with("vn", vn))
    }

    /// Sets `za`.
    #[inline]
    pub fn za(self, za: CountryOptionsAe) -> Self {
        Self(self.0.with("za", za))
    }

    /// Sets `zm`.
    #[inline]
    pub fn zm(self, zm: CountryOptionsAm) -> Self {
        Self(self.0.with("zm", zm))
    }

    /// Sets `zw`.
    #[inline]
    pub fn zw(self, zw: CountryOptionsAe) -> Self {
        Self(self.0.with("zw", zw))
    }
}

impl Default for CountryOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
