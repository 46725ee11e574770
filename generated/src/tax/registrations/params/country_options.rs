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
    pub fn ae(mut self, ae: CountryOptionsAe) -> Self {
        self.0.set("ae", ae);
        self
    }

    /// Sets `al`.
    #[inline]
    pub fn al(mut self, al: CountryOptionsAe) -> Self {
        self.0.set("al", al);
        self
    }

    /// Sets `am`.
    #[inline]
    pub fn am(mut self, am: CountryOptionsAm) -> Self {
        self.0.set("am", am);
        self
    }

    /// Sets `ao`.
    #[inline]
    pub fn ao(mut self, ao: CountryOptionsAe) -> Self {
        self.0.set("ao", ao);
        self
    }

    /// Sets `at`.
    #[inline]
    pub fn at(mut self, at: CountryOptionsAt) -> Self {
        self.0.set("at", at);
        self
    }

    /// Sets `au`.
    #[inline]
    pub fn au(mut self, au: CountryOptionsAe) -> Self {
        self.0.set("au", au);
        self
    }

    /// Sets `aw`.
    #[inline]
    pub fn aw(mut self, aw: CountryOptionsAe) -> Self {
        self.0.set("aw", aw);
        self
    }

    /// Sets `az`.
    #[inline]
    pub fn az(mut self, az: CountryOptionsAm) -> Self {
        self.0.set("az", az);
        self
    }

    /// Sets `ba`.
    #[inline]
    pub fn ba(mut self, ba: CountryOptionsAe) -> Self {
        self.0.set("ba", ba);
        self
    }

    /// Sets `bb`.
    #[inline]
    pub fn bb(mut self, bb: CountryOptionsAe) -> Self {
        self.0.set("bb", bb);
        self
    }

    /// Sets `bd`.
    #[inline]
    pub fn bd(mut self, bd: CountryOptionsAe) -> Self {
        self.0.set("bd", bd);
        self
    }

    /// Sets `be`.
    #[inline]
    pub fn be(mut self, be: CountryOptionsAt) -> Self {
        self.0.set("be", be);
        self
    }

    /// Sets `bf`.
    #[inline]
    pub fn bf(mut self, bf: CountryOptionsAe) -> Self {
        self.0.set("bf", bf);
        self
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(mut self, bg: CountryOptionsAt) -> Self {
        self.0.set("bg", bg);
        self
    }

    /// Sets `bh`.
    #[inline]
    pub fn bh(mut self, bh: CountryOptionsAe) -> Self {
        self.0.set("bh", bh);
        self
    }

    /// Sets `bj`.
    #[inline]
    pub fn bj(mut self, bj: CountryOptionsAm) -> Self {
        self.0.set("bj", bj);
        self
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(mut self, bs: CountryOptionsAe) -> Self {
        self.0.set("bs", bs);
        self
    }

    /// Sets `by`.
    #[inline]
    pub fn by(mut self, by: CountryOptionsAm) -> Self {
        self.0.set("by", by);
        self
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(mut self, ca: CountryOptionsCa) -> Self {
        self.0.set("ca", ca);
        self
    }

    /// Sets `cd`.
    #[inline]
    pub fn cd(mut self, cd: CountryOptionsAe) -> Self {
        self.0.set("cd", cd);
        self
    }

    /// Sets `ch`.
    #[inline]
    pub fn ch(mut self, ch: CountryOptionsAe) -> Self {
        self.0.set("ch", ch);
        self
    }

    /// Sets `cl`.
    #[inline]
    pub fn cl(mut self, cl: CountryOptionsAm) -> Self {
        self.0.set("cl", cl);
        self
    }

    /// Sets `cm`.
    #[inline]
    pub fn cm(mut self, cm: CountryOptionsAm) -> Self {
        self.0.set("cm", cm);
        self
    }

    /// Sets `co`.
    #[inline]
    pub fn co(mut self, co: CountryOptionsAm) -> Self {
        self.0.set("co", co);
        self
    }

    /// Sets `cr`.
    #[inline]
    pub fn cr(mut self, cr: CountryOptionsAm) -> Self {
        self.0.set("cr", cr);
        self
    }

    /// Sets `cv`.
    #[inline]
    pub fn cv(mut self, cv: CountryOptionsAm) -> Self {
        self.0.set("cv", cv);
        self
    }

    /// Sets `cy`.
    #[inline]
    pub fn cy(mut self, cy: CountryOptionsAt) -> Self {
        self.0.set("cy", cy);
        self
    }

    /// Sets `cz`.
    #[inline]
    pub fn cz(mut self, cz: CountryOptionsAt) -> Self {
        self.0.set("cz", cz);
        self
    }

    /// Sets `de`.
    #[inline]
    pub fn de(mut self, de: CountryOptionsAt) -> Self {
        self.0.set("de", de);
        self
    }

    /// Sets `dk`.
    #[inline]
    pub fn dk(mut self, dk: CountryOptionsAt) -> Self {
        self.0.set("dk", dk);
        self
    }

    /// Sets `ec`.
    #[inline]
    pub fn ec(mut self, ec: CountryOptionsAm) -> Self {
        self.0.set("ec", ec);
        self
    }

    /// Sets `ee`.
    #[inline]
    pub fn ee(mut self, ee: CountryOptionsAt) -> Self {
        self.0.set("ee", ee);
        self
    }

    /// Sets `eg`.
    #[inline]
    pub fn eg(mut self, eg: CountryOptionsAm) -> Self {
        self.0.set("eg", eg);
        self
    }

    /// Sets `es`.
    #[inline]
    pub fn es(mut self, es: CountryOptionsAt) -> Self {
        self.0.set("es", es);
        self
    }

    /// Sets `et`.
    #[inline]
    pub fn et(mut self, et: CountryOptionsAe) -> Self {
        self.0.set("et", et);
        self
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(mut self, fi: CountryOptionsAt) -> Self {
        self.0.set("fi", fi);
        self
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(mut self, fr: CountryOptionsAt) -> Self {
        self.0.set("fr", fr);
        self
    }

    /// Sets `gb`.
    #[inline]
    pub fn gb(mut self, gb: CountryOptionsAe) -> Self {
        self.0.set("gb", gb);
        self
    }

    /// Sets `ge`.
    #[inline]
    pub fn ge(mut self, ge: CountryOptionsAm) -> Self {
        self.0.set("ge", ge);
        self
    }

    /// Sets `gn`.
    #[inline]
    pub fn gn(mut self, gn: CountryOptionsAe) -> Self {
        self.0.set("gn", gn);
        self
    }

    /// Sets `gr`.
    #[inline]
    pub fn gr(mut self, gr: CountryOptionsAt) -> Self {
        self.0.set("gr", gr);
        self
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(mut self, hr: CountryOptionsAt) -> Self {
        self.0.set("hr", hr);
        self
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(mut self, hu: CountryOptionsAt) -> Self {
        self.0.set("hu", hu);
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: CountryOptionsAm) -> Self {
        self.0.set("id", id);
        self
    }

    /// Sets `ie`.
    #[inline]
    pub fn ie(mut self, ie: CountryOptionsAt) -> Self {
        self.0.set("ie", ie);
        self
    }

    /// Sets `in`.
    #[inline]
    pub fn in_(mut self, in_: CountryOptionsAm) -> Self {
        self.0.set("in", in_);
        self
    }

    /// Sets `is`.
    #[inline]
    pub fn is(mut self, is: CountryOptionsAe) -> Self {
        self.0.set("is", is);
        self
    }

    /// Sets `it`.
    #[inline]
    pub fn it(mut self, it: CountryOptionsAt) -> Self {
        self.0.set("it", it);
        self
    }

    /// Sets `jp`.
    #[inline]
    pub fn jp(mut self, jp: CountryOptionsAe) -> Self {
        self.0.set("jp", jp);
        self
    }

    /// Sets `ke`.
    #[inline]
    pub fn ke(mut self, ke: CountryOptionsAm) -> Self {
        self.0.set("ke", ke);
        self
    }

    /// Sets `kg`.
    #[inline]
    pub fn kg(mut self, kg: CountryOptionsAm) -> Self {
        self.0.set("kg", kg);
        self
    }

    /// Sets `kh`.
    #[inline]
    pub fn kh(mut self, kh: CountryOptionsAm) -> Self {
        self.0.set("kh", kh);
        self
    }

    /// Sets `kr`.
    #[inline]
    pub fn kr(mut self, kr: CountryOptionsAm) -> Self {
        self.0.set("kr", kr);
        self
    }

    /// Sets `kz`.
    #[inline]
    pub fn kz(mut self, kz: CountryOptionsAm) -> Self {
        self.0.set("kz", kz);
        self
    }

    /// Sets `la`.
    #[inline]
    pub fn la(mut self, la: CountryOptionsAm) -> Self {
        self.0.set("la", la);
        self
    }

    /// Sets `lk`.
    #[inline]
    pub fn lk(mut self, lk: CountryOptionsAm) -> Self {
        self.0.set("lk", lk);
        self
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(mut self, lt: CountryOptionsAt) -> Self {
        self.0.set("lt", lt);
        self
    }

    /// Sets `lu`.
    #[inline]
    pub fn lu(mut self, lu: CountryOptionsAt) -> Self {
        self.0.set("lu", lu);
        self
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(mut self, lv: CountryOptionsAt) -> Self {
        self.0.set("lv", lv);
        self
    }

    /// Sets `ma`.
    #[inline]
    pub fn ma(mut self, ma: CountryOptionsAm) -> Self {
        self.0.set("ma", ma);
        self
    }

    /// Sets `md`.
    #[inline]
    pub fn md(mut self, md: CountryOptionsAm) -> Self {
        self.0.set("md", md);
        self
    }

    /// Sets `me`.
    #[inline]
    pub fn me(mut self, me: CountryOptionsAe) -> Self {
        self.0.set("me", me);
        self
    }

    /// Sets `mk`.
    #[inline]
    pub fn mk(mut self, mk: CountryOptionsAe) -> Self {
        self.0.set("mk", mk);
        self
    }

    /// Sets `mr`.
    #[inline]
    pub fn mr(mut self, mr: CountryOptionsAe) -> Self {
        self.0.set("mr", mr);
        self
    }

    /// Sets `mt`.
    #[inline]
    pub fn mt(mut self, mt: CountryOptionsAt) -> Self {
        self.0.set("mt", mt);
        self
    }

    /// Sets `mx`.
    #[inline]
    pub fn mx(mut self, mx: CountryOptionsAm) -> Self {
        self.0.set("mx", mx);
        self
    }

    /// Sets `my`.
    #[inline]
    pub fn my(mut self, my: CountryOptionsAm) -> Self {
        self.0.set("my", my);
        self
    }

    /// Sets `ng`.
    #[inline]
    pub fn ng(mut self, ng: CountryOptionsAm) -> Self {
        self.0.set("ng", ng);
        self
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(mut self, nl: CountryOptionsAt) -> Self {
        self.0.set("nl", nl);
        self
    }

    /// Sets `no`.
    #[inline]
    pub fn no(mut self, no: CountryOptionsAe) -> Self {
        self.0.set("no", no);
        self
    }

    /// Sets `np`.
    #[inline]
    pub fn np(mut self, np: CountryOptionsAm) -> Self {
        self.0.set("np", np);
        self
    }

    /// Sets `nz`.
    #[inline]
    pub fn nz(mut self, nz: CountryOptionsAe) -> Self {
        self.0.set("nz", nz);
        self
    }

    /// Sets `om`.
    #[inline]
    pub fn om(mut self, om: CountryOptionsAe) -> Self {
        self.0.set("om", om);
        self
    }

    /// Sets `pe`.
    #[inline]
    pub fn pe(mut self, pe: CountryOptionsAm) -> Self {
        self.0.set("pe", pe);
        self
    }

    /// Sets `ph`.
    #[inline]
    pub fn ph(mut self, ph: CountryOptionsAm) -> Self {
        self.0.set("ph", ph);
        self
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(mut self, pl: CountryOptionsAt) -> Self {
        self.0.set("pl", pl);
        self
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(mut self, pt: CountryOptionsAt) -> Self {
        self.0.set("pt", pt);
        self
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(mut self, ro: CountryOptionsAt) -> Self {
        self.0.set("ro", ro);
        self
    }

    /// Sets `rs`.
    #[inline]
    pub fn rs(mut self, rs: CountryOptionsAe) -> Self {
        self.0.set("rs", rs);
        self
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(mut self, ru: CountryOptionsAm) -> Self {
        self.0.set("ru", ru);
        self
    }

    /// Sets `sa`.
    #[inline]
    pub fn sa(mut self, sa: CountryOptionsAm) -> Self {
        self.0.set("sa", sa);
        self
    }

    /// Sets `se`.
    #[inline]
    pub fn se(mut self, se: CountryOptionsAt) -> Self {
        self.0.set("se", se);
        self
    }

    /// Sets `sg`.
    #[inline]
    pub fn sg(mut self, sg: CountryOptionsAe) -> Self {
        self.0.set("sg", sg);
        self
    }

    /// Sets `si`.
    #[inline]
    pub fn si(mut self, si: CountryOptionsAt) -> Self {
        self.0.set("si", si);
        self
    }

    /// Sets `sk`.
    #[inline]
    pub fn sk(mut self, sk: CountryOptionsAt) -> Self {
        self.0.set("sk", sk);
        self
    }

    /// Sets `sn`.
    #[inline]
    pub fn sn(mut self, sn: CountryOptionsAm) -> Self {
        self.0.set("sn", sn);
        self
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(mut self, sr: CountryOptionsAe) -> Self {
        self.0.set("sr", sr);
        self
    }

    /// Sets `th`.
    #[inline]
    pub fn th(mut self, th: CountryOptionsTh) -> Self {
        self.0.set("th", th);
        self
    }

    /// Sets `tj`.
    #[inline]
    pub fn tj(mut self, tj: CountryOptionsAm) -> Self {
        self.0.set("tj", tj);
        self
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(mut self, tr: CountryOptionsAm) -> Self {
        self.0.set("tr", tr);
        self
    }

    /// Sets `tw`.
    #[inline]
    pub fn tw(mut self, tw: CountryOptionsAm) -> Self {
        self.0.set("tw", tw);
        self
    }

    /// Sets `tz`.
    #[inline]
    pub fn tz(mut self, tz: CountryOptionsAm) -> Self {
        self.0.set("tz", tz);
        self
    }

    /// Sets `ua`.
    #[inline]
    pub fn ua(mut self, ua: CountryOptionsAm) -> Self {
        self.0.set("ua", ua);
        self
    }

    /// Sets `ug`.
    #[inline]
    pub fn ug(mut self, ug: CountryOptionsAm) -> Self {
        self.0.set("ug", ug);
        self
    }

    /// Sets `us`.
    #[inline]
    pub fn us(mut self, us: UnitedStates) -> Self {
        self.0.set("us", us);
        self
    }

    /// Sets `uy`.
    #[inline]
    pub fn uy(mut self, uy: CountryOptionsAe) -> Self {
        self.0.set("uy", uy);
        self
    }

    /// Sets `uz`.
    #[inline]
    pub fn uz(mut self, uz: CountryOptionsAm) -> Self {
        self.0.set("uz", uz);
        self
    }

    /// Sets `vn`.
    #[inline]
    pub fn vn(mut self, vn: CountryOptionsAm) -> Self {
        self.0.set("vn", vn);
        self
    }

    /// Sets `za`.
    #[inline]
    pub fn za(mut self, za: CountryOptionsAe) -> Self {
        self.0.set("za", za);
        self
    }

    /// Sets `zm`.
    #[inline]
    pub fn zm(mut self, zm: CountryOptionsAm) -> Self {
        self.0.set("zm", zm);
        self
    }

    /// Sets `zw`.
    #[inline]
    pub fn zw(mut self, zw: CountryOptionsAe) -> Self {
        self.0.set("zw", zw);
        self
    }
}

impl Default for CountryOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
